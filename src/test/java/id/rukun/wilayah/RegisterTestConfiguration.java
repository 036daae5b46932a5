package id.rukun.wilayah;

import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.muat.HukumUji;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The rooms of the register, without the rest of the application. */
@TestConfiguration
@ComponentScan({"id.rukun.wilayah", "id.rukun.penduduk", "id.rukun.jabatan"})
public class RegisterTestConfiguration {

    @Bean
    ParameterHukum parameterHukum() {
        return HukumUji.PARAMETER;
    }

    @Bean
    JamUji jamUji() {
        return new JamUji();
    }
}
