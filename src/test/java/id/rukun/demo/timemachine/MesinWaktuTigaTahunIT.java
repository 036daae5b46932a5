package id.rukun.demo.timemachine;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.UjiAplikasi;
import id.rukun.uji.UjiPostgres;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * A whole term of office in which nothing happens, in all areas that Rukun ships, on a database of its own; run by
 * {@code -Ppanjang}.
 */
@UjiAplikasi
@ContextConfiguration(initializers = UjiPostgres.DatabaseBaru.class)
@TestPropertySource(properties = "spring.application.name=rukun-tiga-tahun")
@Tag("panjang")
class MesinWaktuTigaTahunIT {

    private static final Duration PALING_LAMA = Duration.ofMinutes(2);

    @Autowired private MesinWaktu mesin;

    @Test
    @DisplayName("tiga tahun tenang dalam dua menit")
    void tigaTahun() {
        Instant mulai = Instant.now();
        Perjalanan perjalanan = mesin.maju(Period.ofYears(3));
        Duration lama = Duration.between(mulai, Instant.now());

        System.out.printf("Tiga tahun tenang: %d detik, %d pekerjaan%n", lama.toSeconds(), perjalanan.pekerjaan());
        assertThat(perjalanan.pekerjaan()).as("langkah pekerjaan harian tiap hari").isGreaterThan(3 * 1095);
        assertThat(perjalanan.kegagalan()).isEmpty();
        assertThat(perjalanan.kejadian()).isEmpty();
        assertThat(lama).isLessThan(PALING_LAMA);
    }
}
