package id.rukun.hukum.muat;

import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.KatalogTafsir;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.teks.PustakaRegulasi;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Offers the law, once loaded and found consistent, to the rest of the application. */
@Configuration(proxyBeanMethods = false)
public class HukumConfiguration {

    private static final String DOKUMEN = "classpath*:hukum/*.yaml";
    private static final String TEKS = "classpath*:hukum/teks/*.yaml";

    @Bean
    HukumLoader hukumLoader() throws IOException {
        return new HukumLoader(List.of(new PathMatchingResourcePatternResolver().getResources(DOKUMEN)));
    }

    @Bean
    public ParameterHukum parameterHukum(HukumLoader loader) {
        return new ParameterHukum(loader.parameter());
    }

    @Bean
    public KatalogAturan katalogAturan(ParameterHukum parameter) {
        return new KatalogAturan(AturanScanner.cari(), parameter);
    }

    @Bean
    public KatalogTafsir katalogTafsir(HukumLoader loader, KatalogAturan aturan, ParameterHukum parameter) {
        return new KatalogTafsir(loader.tafsir(), aturan, parameter);
    }

    @Bean
    public PustakaRegulasi pustakaRegulasi() throws IOException {
        return new PustakaRegulasi(Arrays.stream(new PathMatchingResourcePatternResolver().getResources(TEKS))
                .map(TeksLoader::muat).toList());
    }
}
