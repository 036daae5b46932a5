package id.rukun.hukum.perwalibukittinggi.tindaklanjut;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibukittinggi.umum.UnitKerjaFakta;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BKT-PR-09: both sides of each rule. */
class TindakLanjutAturanTest {

    @ParameterizedTest(name = "BKT-R-49 {0}: wajib {1}")
    @CsvSource({
        "DINAS, true", "BAGIAN, true", "KELURAHAN, true", "INSTANSI_VERTIKAL, true", "BUMD, false", "RUMAH_SAKIT, false",
        "PERGURUAN_TINGGI_SWASTA, false", "LEMBAGA_NEGARA, false", "KEPALA_DAERAH, false",
    })
    void wajib(JenisUnitKerja jenis, boolean wajib) {
        sesuai(periksa(WajibMenindaklanjuti.class, new UnitKerjaFakta("Unit A", jenis)), wajib, Akibat.OTOMATIS, null);
    }

    @Test
    @DisplayName("BKT-X-122 butir keputusan mendesak di luar fungsi unit: kepada Sekretaris Daerah; dengan Asisten kepadanya dahulu")
    void ex122() {
        Putusan sekda = butir(false, null, false);
        gagal(sekda, Akibat.ALIH, "BKT_R_50");
        assertThat(sekda.pesan()).contains("kembali kepada Sekretaris Daerah");
        Putusan asisten = butir(false, "ADM_UMUM", false);
        gagal(asisten, Akibat.ALIH, "BKT_R_50");
        assertThat(asisten.pesan()).contains("kembali kepada Asisten Administrasi Umum");
        assertThat(butir(false, "ADM_UMUM", true).pesan()).as("given back twice").contains("kembali kepada Sekretaris Daerah");
        terpenuhi(butir(true, null, false));
    }

    private static Putusan butir(boolean fungsinya, String asisten, boolean pernah) {
        return periksa(SesuaiFungsiUnit.class, new SesuaiFungsiUnit.Fakta("Dinas A", "Memasang rambu", fungsinya, asisten, pernah));
    }

    @Test
    @DisplayName("BKT-R-51 uraian dan bukti, atau butir pengganti")
    void bukti() {
        terpenuhi(bukti(false, "Dipasang.", "BA 1/2019", null));
        gagal(bukti(false, "Dipasang.", " ", null), Akibat.TAHAN, "BKT_R_51");
        gagal(bukti(false, null, "BA 1/2019", null), Akibat.TAHAN, "BKT_R_51");
        terpenuhi(bukti(true, "Lihat rapat kedua.", null, "2019-000009 butir 2"));
        gagal(bukti(true, "Lihat rapat kedua.", "BA 1/2019", null), Akibat.TAHAN, "BKT_R_51");
    }

    private static Putusan bukti(boolean diganti, String uraian, String bukti, String pengganti) {
        return periksa(BuktiTindakLanjut.class, new BuktiTindakLanjut.Fakta(diganti, uraian, bukti, pengganti));
    }
}
