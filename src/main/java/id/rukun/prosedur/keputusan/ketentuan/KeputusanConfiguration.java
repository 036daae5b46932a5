package id.rukun.prosedur.keputusan.ketentuan;

import id.rukun.hukum.ParameterHukum;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Offers the kinds of Keputusan, once loaded and found consistent. */
@Configuration(proxyBeanMethods = false)
class KeputusanConfiguration {

    private static final String DOKUMEN = "classpath*:hukum/keputusan/*.yaml";

    @Bean
    MatriksKeputusan matriksKeputusan(ParameterHukum parameter) throws IOException {
        return new MatriksKeputusan(muat(), parameter);
    }

    static List<KetentuanKeputusan> muat() throws IOException {
        return new MatriksLoader(List.of(new PathMatchingResourcePatternResolver().getResources(DOKUMEN))).keputusan();
    }
}
