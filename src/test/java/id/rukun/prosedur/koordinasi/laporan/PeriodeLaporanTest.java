package id.rukun.prosedur.koordinasi.laporan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodeLaporanTest {

    @ParameterizedTest
    @CsvSource({"2026-01-01, P3M, 2026-01-01, 2026-03-31", "2026-03-31, P3M, 2026-01-01, 2026-03-31", "2026-04-01, P3M, 2026-04-01, 2026-06-30",
        "2026-12-31, P6M, 2026-07-01, 2026-12-31", "2028-02-29, P1M, 2028-02-01, 2028-02-29", "2026-05-05, P1Y, 2026-01-01, 2026-12-31"})
    void pada(LocalDate hari, Period masa, LocalDate mulai, LocalDate akhir) {
        assertThat(PeriodeLaporan.pada(hari, masa)).isEqualTo(new PeriodeLaporan(mulai, akhir));
    }

    @Test
    void bersambung() {
        Period masa = Period.ofMonths(3);
        PeriodeLaporan satu = PeriodeLaporan.pada(LocalDate.of(2026, 11, 30), masa);
        assertThat(satu.berikutnya(masa).mulai()).isEqualTo(satu.akhir().plusDays(1));
        assertThat(satu.sebelumnya(masa).akhir()).isEqualTo(satu.mulai().minusDays(1));
        assertThat(satu.berikutnya(masa).sebelumnya(masa)).isEqualTo(satu);
    }

    @Test
    void hanyaBulan() {
        assertThatThrownBy(() -> PeriodeLaporan.pada(LocalDate.of(2026, 1, 1), Period.ofDays(10))).hasMessageContaining("bulan");
    }
}
