package id.rukun.wilayah;

import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.muat.HukumUji;
import id.rukun.jabatan.DaftarAkun;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The rooms of the register, without the rest of the application. */
@TestConfiguration
@ComponentScan({"id.rukun.wilayah", "id.rukun.penduduk", "id.rukun.jabatan", "id.rukun.impor"})
public class RegisterTestConfiguration {

    @Bean
    ParameterHukum parameterHukum() {
        return HukumUji.PARAMETER;
    }

    /** Every login here is one with which somebody can sign in, unless it says that it is dead. */
    @Bean
    DaftarAkun daftarAkun() {
        return akun -> !akun.startsWith("mati.");
    }

    @Bean
    JamUji jamUji() {
        return new JamUji();
    }
}
