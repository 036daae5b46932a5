package id.rukun.hukum.pergub171.penataan.pasal15;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.pasal15.JalanBelumDitolakCamat;
import id.rukun.hukum.kebijakan.pasal15.JalanSesuaiPelanggaran;
import id.rukun.hukum.kebijakan.pasal15.PenundaanTerbatas;
import id.rukun.hukum.kebijakan.pasal15.SatuPertimbangan;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pasal 15: both sides of each rule. */
class Pasal15AturanTest {

    @ParameterizedTest(name = "{0} dengan {1}: {2}")
    @CsvSource({"RT, 79, true", "RT, 80, false", "RT, 160, false", "RT, 161, true", "RW, 7, true", "RW, 8, false", "RW, 16, false",
        "RW, 17, true"})
    @DisplayName("PS15.1 hanya di luar batas Pasal 5")
    void jumlah(String tingkat, int jumlah, boolean diLuar) {
        var putusan = periksa(JumlahDiLuarBatas.class, new JumlahDiLuarBatas.Fakta("Unit", tingkat, jumlah, false));
        if (diLuar) {
            terpenuhi(putusan);
        } else {
            gagal(putusan, Akibat.TOLAK, "DALAM_BATAS");
        }
    }

    @Test
    @DisplayName("EX-065 PS15.1 unit yang dikecualikan dan yang bukan RT atau RW: Pasal 15 tidak berlaku")
    void dikecualikan() {
        gagal(periksa(JumlahDiLuarBatas.class, new JumlahDiLuarBatas.Fakta("RT", "RT", 25, true)), Akibat.TOLAK, "DALAM_BATAS");
        gagal(periksa(JumlahDiLuarBatas.class, new JumlahDiLuarBatas.Fakta("Kelurahan", "LAIN", 0, false)), Akibat.TOLAK, "DALAM_BATAS");
    }

    @Test
    @DisplayName("PS15.3 keempat prinsip diuraikan; yang kosong disebut")
    void asas() {
        terpenuhi(periksa(AsasDipertimbangkan.class, new AsasDipertimbangkan.Fakta("a", "b", "c", "d")));
        var putusan = periksa(AsasDipertimbangkan.class, new AsasDipertimbangkan.Fakta("a", null, " ", "d"));
        gagal(putusan, Akibat.TOLAK, "ASAS_BELUM_DIPERTIMBANGKAN");
        assertThat(putusan.pesan()).isEqualTo("Prinsip efisiensi dan kewajaran belum dipertimbangkan.");
    }

    @Test
    @DisplayName("DMN-11, RUKUN-POL-101 yang melebihi dipecah, yang kurang digabung atau dihapus, keduanya dapat dibiarkan")
    void jalan() {
        assertThat(JalanPasal15.ditawarkan("RT", "LEBIH")).containsExactly(JalanPasal15.PEMECAHAN_RT, JalanPasal15.TIDAK_DILAKUKAN);
        assertThat(JalanPasal15.ditawarkan("RT", "KURANG")).containsExactly(JalanPasal15.PENGGABUNGAN_SATU_RW,
                JalanPasal15.PENGGABUNGAN_LINTAS_RW, JalanPasal15.PENGHAPUSAN_RT, JalanPasal15.TIDAK_DILAKUKAN);
        assertThat(JalanPasal15.ditawarkan("RW", "LEBIH")).containsExactly(JalanPasal15.PEMECAHAN_RW, JalanPasal15.TIDAK_DILAKUKAN);
        assertThat(JalanPasal15.ditawarkan("RW", "KURANG")).containsExactly(JalanPasal15.PENGGABUNGAN_RW, JalanPasal15.PENGHAPUSAN_RW,
                JalanPasal15.TIDAK_DILAKUKAN);
        terpenuhi(periksa(JalanSesuaiPelanggaran.class, new JalanSesuaiPelanggaran.Fakta("RT", "RT", "LEBIH", "PEMECAHAN_RT")));
        gagal(periksa(JalanSesuaiPelanggaran.class, new JalanSesuaiPelanggaran.Fakta("RT", "RT", "LEBIH", "PENGHAPUSAN_RT")),
                Akibat.TOLAK, "JALAN_TIDAK_DITAWARKAN");
    }

    @Test
    @DisplayName("RUKUN-POL-102, 104 yang ditolak Camat dan yang sudah ditimbang ditolak")
    void kebijakan() {
        terpenuhi(periksa(JalanBelumDitolakCamat.class, new JalanBelumDitolakCamat.Fakta("RT", "pemecahan RT", false)));
        gagal(periksa(JalanBelumDitolakCamat.class, new JalanBelumDitolakCamat.Fakta("RT", "pemecahan RT", true)), Akibat.TOLAK,
                "JALAN_SUDAH_DITOLAK_CAMAT");
        terpenuhi(periksa(SatuPertimbangan.class, new SatuPertimbangan.Fakta("RT", null)));
        gagal(periksa(SatuPertimbangan.class, new SatuPertimbangan.Fakta("RT", "2026-1")), Akibat.TOLAK, "PERTIMBANGAN_SEDANG_BERJALAN");
    }

    @Test
    @DisplayName("RUKUN-POL-105 penundaan sesudah hari ini, paling lama setahun")
    void penundaan() {
        LocalDate hari = LocalDate.of(2020, 2, 29);
        gagal(tunda(hari, hari), Akibat.TOLAK, "PENUNDAAN_DI_LUAR_BATAS");
        terpenuhi(tunda(hari, hari.plusDays(1)));
        terpenuhi(tunda(hari, LocalDate.of(2021, 2, 28)));
        gagal(tunda(hari, LocalDate.of(2021, 3, 1)), Akibat.TOLAK, "PENUNDAAN_DI_LUAR_BATAS");
    }

    private static Putusan tunda(LocalDate hari, LocalDate sampai) {
        return periksa(PenundaanTerbatas.class, new PenundaanTerbatas.Fakta(hari, sampai));
    }
}
