package id.rukun.hukum.perwalibukittinggi.konsultasi;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.JenisHasil;
import id.rukun.hukum.koordinasi.JenisKoordinasi;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibukittinggi.umum.Penugasan;
import id.rukun.hukum.perwalibukittinggi.umum.PihakKoordinasi;
import id.rukun.hukum.perwalibukittinggi.umum.RuteFakta;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BKT-PR-08: both sides of each rule. */
class KonsultasiAturanTest {

    private static final String II = "EKBANG_KESRA";

    @ParameterizedTest(name = "BKT-X-89 konsultasi dengan {0}, aktif {1}: {2}")
    @CsvSource({
        "DINAS, true, false", "BUMD, true, false", "INSTANSI_VERTIKAL, true, true", "INSTANSI_VERTIKAL, false, false",
        "LEMBAGA_NEGARA, true, true", "LEMBAGA_NEGARA, false, false",
    })
    void ex089(JenisUnitKerja jenis, boolean aktif, boolean boleh) {
        sesuai(periksa(MitraKonsultasi.class, new MitraKonsultasi.Fakta("Unit A", jenis, aktif)), boleh, Akibat.TOLAK, "BKT_R_45");
    }

    @Test
    @DisplayName("BKT-X-49 perintah kepada Kodim ditolak, sebagai kesepahaman diterima")
    void ex049() {
        Putusan perintah = hasil(JenisHasil.PERINTAH, JenisUnitKerja.LEMBAGA_NEGARA);
        gagal(perintah, Akibat.TOLAK, "BKT_R_46");
        assertThat(perintah.pesan()).contains("Kodim", "kesepahaman");
        gagal(hasil(JenisHasil.PERINTAH, JenisUnitKerja.INSTANSI_VERTIKAL), Akibat.TOLAK, "BKT_R_46");
        terpenuhi(hasil(JenisHasil.KESEPAHAMAN, JenisUnitKerja.LEMBAGA_NEGARA));
        terpenuhi(hasil(JenisHasil.KEPUTUSAN, JenisUnitKerja.INSTANSI_VERTIKAL));
        terpenuhi(hasil(JenisHasil.PERINTAH, JenisUnitKerja.DINAS));
    }

    private static Putusan hasil(JenisHasil jenis, JenisUnitKerja tujuan) {
        return periksa(HasilKonsultatif.class,
                new HasilKonsultatif.Fakta("Menutup jalan", jenis, List.of(new PihakKoordinasi("X", "Kodim", tujuan))));
    }

    @Test
    @DisplayName("BKT-R-47 tindak lanjut, atau nihil dengan alasan; tidak keduanya")
    void tindakLanjut() {
        gagal(tindakLanjut(false, null), Akibat.TAHAN, "BKT_R_47");
        gagal(tindakLanjut(false, null, " "), Akibat.TAHAN, "BKT_R_47");
        terpenuhi(tindakLanjut(false, null, "Memasang patok."));
        gagal(tindakLanjut(true, " "), Akibat.TAHAN, "BKT_R_47");
        terpenuhi(tindakLanjut(true, "Hanya menyamakan persepsi."));
        gagal(tindakLanjut(true, "Hanya menyamakan persepsi.", "Memasang patok."), Akibat.TAHAN, "BKT_R_47");
    }

    private static Putusan tindakLanjut(boolean nihil, String alasan, String... butir) {
        return periksa(TindakLanjutPerangkatDaerah.class,
                new TindakLanjutPerangkatDaerah.Fakta("Dinas A", List.of(butir), nihil, alasan));
    }

    @Test
    @DisplayName("BKT-X-90 BPS, bidang statistik: Asisten menurut bidang")
    void ex090() {
        Putusan putusan = rute(null, new Penugasan("Statistik", II));
        gagal(putusan, Akibat.OTOMATIS, null);
        assertThat(putusan.pesan()).contains("tidak tercantum", "Asisten Perekonomian");
        assertThat(rute(null).pesan()).contains("Sekretaris Daerah");
        terpenuhi(rute("PEMERINTAHAN"));
    }

    private static Putusan rute(String asisten, Penugasan... bidang) {
        return periksa(AsistenMitraKonsultasi.class, new RuteFakta(List.of(new Penugasan("BPS", asisten)), List.of(bidang),
                JenisKoordinasi.FUNGSIONAL, false, null));
    }
}
