package id.rukun.penomoran;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.penomoran.JenisNomor.NomorTertulis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a number of a series is written, and told from one of an office's own book. */
class JenisNomorTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("yang ditulis terbaca kembali, dan hanya sebagai jenisnya")
    void terbaca(JenisNomor jenis) {
        String teks = jenis.tulis(12, 2026);
        for (JenisNomor lain : JenisNomor.values()) {
            assertThat(lain.baca(teks).isPresent()).as(lain + " " + teks).isEqualTo(lain == jenis);
        }
        assertThat(jenis.baca(teks)).contains(new NomorTertulis(12, 2026));
    }

    @ParameterizedTest
    @CsvSource({"012/BA/2026, 12", "12/ba/2026, 12", "' 12/BA/2026 ', 12", "0/BA/2026, 0", "100000/BA/2026, 100000"})
    void angka(String teks, int nomor) {
        assertThat(JenisNomor.BERITA_ACARA.baca(teks)).contains(new NomorTertulis(nomor, 2026));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "BA-1", "12/2026", "12/BA/XI/2026", "-1/BA/2026", "9999999999/BA/2026"})
    @DisplayName("nomor dari buku kantor sendiri bukan nomor deret")
    void bukanDeret(String teks) {
        assertThat(JenisNomor.BERITA_ACARA.baca(teks)).isEmpty();
    }
}
