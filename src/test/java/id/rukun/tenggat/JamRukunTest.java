package id.rukun.tenggat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JamRukunTest {

    private static final Instant SAAT = Instant.parse("2019-03-01T17:30:00Z");

    private final JamRukun jam = new JamRukun();

    @Test
    void hariIniMenurutJakarta() {
        jam.bekukan(SAAT);
        assertThat(jam.hariIni()).isEqualTo("2019-03-02");
        assertThat(LocalDate.now(jam.withZone(ZoneOffset.UTC))).isEqualTo("2019-03-01");
    }

    @Test
    void berjalanMengikutiKomputer() {
        assertThat(jam.beku()).isFalse();
        assertThat(jam.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void jamBekuMajuLaluTetapBeku() {
        jam.bekukan(SAAT);
        jam.maju(Duration.ofDays(14));
        assertThat(jam.instant()).isEqualTo("2019-03-15T17:30:00Z");
        assertThat(jam.beku()).isTrue();
    }

    @Test
    void jamBerjalanMajuBertumpuk() {
        jam.maju(Duration.ofDays(1));
        jam.maju(Duration.ofDays(2));
        assertThat(jam.selisih()).isCloseTo(Duration.ofDays(3), Duration.ofSeconds(5));
        assertThat(jam.beku()).isFalse();
    }

    @Test
    void tidakDapatDimundurkan() {
        assertThatThrownBy(() -> jam.maju(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pulihKembali() {
        jam.bekukan(SAAT);
        jam.pulihkan();
        assertThat(jam.beku()).isFalse();
        assertThat(jam.selisih()).isCloseTo(Duration.ZERO, Duration.ofSeconds(5));
    }

    @Test
    void pengikutDiberiTahuSetiapKali() {
        List<Instant> dilihat = new ArrayList<>();
        jam.bekukan(SAAT);
        jam.ikuti(j -> dilihat.add(j.instant()));
        jam.maju(Duration.ofHours(1));
        jam.bekukan(SAAT.plusSeconds(1));
        assertThat(dilihat).containsExactly(SAAT, SAAT.plusSeconds(3600), SAAT.plusSeconds(1));
    }
}
