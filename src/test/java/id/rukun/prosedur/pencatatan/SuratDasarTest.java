package id.rukun.prosedur.pencatatan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paper without a number of its own is called by its day. */
class SuratDasarTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "surat keterangan RT, 12/RT, surat keterangan RT nomor 12/RT tanggal 1 Desember 2026",
        "surat permohonan, Tanpa nomor, surat permohonan tanggal 1 Desember 2026",
        "Kartu Keluarga, KK, Kartu Keluarga tanggal 1 Desember 2026",
        "surat permohonan, -, surat permohonan tanggal 1 Desember 2026",
    })
    void sebut(String surat, String nomor, String kalimat) {
        assertThat(SuratDasar.sebut(surat, nomor, LocalDate.of(2026, 12, 1))).isEqualTo(kalimat);
    }
}
