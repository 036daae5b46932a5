package id.rukun.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** In which capacity somebody signs. */
@UjiAplikasi
class TandaTanganTest {

    @Autowired private TandaTangan tandaTangan;
    @Autowired private JabatanService jabatan;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "13.75, asisten.ASISTEN_1, ASISTEN_1, ASISTEN, a.n. SEKRETARIS DAERAH, 'ASISTEN PEMERINTAHAN,'",
        "13.75, kepala.DINKES, DINKES, KEPALA_UNIT, '', 'KEPALA DINAS KESEHATAN,'",
        "32.79, asisten.ASISTEN_3, ASISTEN_3, ASISTEN, '', 'ASISTEN ADMINISTRASI UMUM,'",
    })
    @DisplayName("Asisten di Bukittinggi menandatangani a.n. Sekretaris Daerah (BKT-R-15), di Banjar tidak; kepala unit sendiri")
    void kapasitas(String kode, String peran, String unit, Jabatan pos, String atasNama, String baris) {
        KotaUji kota = new KotaUji(panggung, kode);
        kota.akun(peran);
        Penutup penutup = tandaTangan.oleh(kota.unit(unit), jam.hariIni(),
                jabatan.pejabat(pos, kota.unit(unit), jam.hariIni()).orElseThrow());
        assertThat(penutup.jabatan()).isEqualTo(baris);
        assertThat(penutup.tempatTanggal().stream().filter(satu -> satu.startsWith("a.n."))).containsExactlyElementsOf(
                atasNama.isEmpty() ? List.of() : List.of(atasNama));
    }
}
