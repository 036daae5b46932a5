package id.rukun.wilayah;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The rooms of the register, without the rest of the application. */
@TestConfiguration
@ComponentScan({"id.rukun.wilayah", "id.rukun.penduduk", "id.rukun.jabatan"})
public class RegisterTestConfiguration {

    @Bean
    JamUji jamUji() {
        return new JamUji();
    }
}
