package id.rukun.tenggat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A task of 28 November 2026: every seven days until the fourteenth, then who is above, after the 28th the supervisor. */
class TenggatTugasTest {

    private static final LocalDate DIBUAT = LocalDate.of(2026, 11, 28);
    private static final TenggatTugas TENGGAT =
            new TenggatTugas(DIBUAT, DIBUAT.plusDays(14), DIBUAT.plusDays(28), Period.ofDays(7));

    @ParameterizedTest(name = "hari ini {1}, semula menunggu {0}: mengingatkan untuk {2}, lalu menunggu {3}")
    @CsvSource(nullValues = "-", value = {
        "2026-12-05, 2026-12-04, -,          2026-12-05",
        "2026-12-05, 2026-12-05, 2026-12-05, 2026-12-12",
        "2026-12-05, 2026-12-11, 2026-12-05, 2026-12-12",
        "2026-12-05, 2026-12-12, 2026-12-12, 2026-12-13",
        "2026-12-12, 2026-12-12, 2026-12-12, 2026-12-13",
        "2026-12-05, 2026-12-20, 2026-12-12, 2026-12-27",
        "2026-12-13, 2026-12-13, -,          2026-12-27",
        "2026-12-27, 2026-12-26, -,          2026-12-27",
        "2026-12-27, 2026-12-27, -,          -",
        "2026-12-05, 2027-03-01, 2026-12-12, -",
    })
    void giliran(LocalDate semula, LocalDate hariIni, LocalDate pengingat, LocalDate berikut) {
        assertThat(TENGGAT.pengingat(semula, hariIni)).isEqualTo(Optional.ofNullable(pengingat));
        assertThat(TENGGAT.berikut(semula, hariIni)).isEqualTo(Optional.ofNullable(berikut));
    }

    @Test
    @DisplayName("hari terakhir masih tepat waktu; yang mengikutinya baru datang sesudah hari itu lewat")
    void hariTerakhir() {
        assertThat(TENGGAT.terlambat(DIBUAT.plusDays(14))).isFalse();
        assertThat(TENGGAT.terlambat(DIBUAT.plusDays(15))).isTrue();
        assertThat(TENGGAT.sampaiPengawas(DIBUAT.plusDays(28))).isFalse();
        assertThat(TENGGAT.sampaiPengawas(DIBUAT.plusDays(29))).isTrue();
    }

    @Test
    @DisplayName("jarak nol tidak pernah sampai ke hari ini")
    void jarakNol() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> new TenggatTugas(DIBUAT, DIBUAT, DIBUAT, Period.ZERO)).withMessageContaining("lebih dari nol");
    }
}
