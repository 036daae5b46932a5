package id.rukun.hukum.muat;

import id.rukun.hukum.HukumTidakSahException;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.KatalogTafsir;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.teks.PustakaRegulasi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Offers the law, once loaded and found consistent, to the rest of the application. */
@Configuration(proxyBeanMethods = false)
public class HukumConfiguration {

    private static final String DOKUMEN = "classpath*:hukum/*.yaml";
    private static final PathMatchingResourcePatternResolver PENCARI = new PathMatchingResourcePatternResolver();
    private static final String TEKS = "classpath*:hukum/teks/*.yaml";

    /** @param tambahan where regulations lie that came after this release: patterns of files, none by default */
    @Bean
    HukumLoader hukumLoader(@Value("${rukun.hukum.tambahan:}") String... tambahan) throws IOException {
        List<Resource> dokumen = new ArrayList<>(List.of(PENCARI.getResources(DOKUMEN)));
        for (String pola : tambahan) {
            Resource[] ditemukan = PENCARI.getResources(pola);
            if (ditemukan.length == 0) {
                throw new HukumTidakSahException("rukun.hukum.tambahan: tidak ada berkas " + pola);
            }
            dokumen.addAll(List.of(ditemukan));
        }
        return new HukumLoader(dokumen);
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
        return new PustakaRegulasi(Arrays.stream(PENCARI.getResources(TEKS))
                .map(TeksLoader::muat).toList());
    }
}
