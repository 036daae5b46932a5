package id.rukun.hukum.perwalibukittinggi.data;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BKT-PR-06: both sides of each rule. */
class DataAturanTest {

    @Test
    @DisplayName("BKT-X-52 permintaan data tanpa nomor koordinasi; dalam koordinasi yang sudah ditutup")
    void ex052() {
        gagal(forum(null, true), Akibat.TOLAK, "BKT_R_34");
        gagal(forum(" ", true), Akibat.TOLAK, "BKT_R_34");
        gagal(forum("2019-000007", false), Akibat.TOLAK, "BKT_R_34");
        terpenuhi(forum("2019-000007", true));
    }

    private static Putusan forum(String nomor, boolean terbuka) {
        return periksa(DalamForumKoordinasi.class, new DalamForumKoordinasi.Fakta(nomor, terbuka));
    }

    @ParameterizedTest(name = "BKT-R-35 {0}: {1}")
    @CsvSource({"DATA, true", "INFORMASI, true", "PENDAPAT, true", "LAPORAN TELAAHAN, false", "'', false"})
    void jenis(String jenis, boolean dikenal) {
        sesuai(periksa(JenisPermintaanData.class, new JenisPermintaanData.Fakta(jenis)), dikenal, Akibat.TOLAK, "BKT_R_35");
    }

    @Test
    @DisplayName("BKT-X-86 perusahaan swasta; mitra yang tercantum dan yang tidak")
    void ex086() {
        gagal(penerima(null, true, false), Akibat.TOLAK, "BKT_R_36");
        terpenuhi(penerima(JenisUnitKerja.DINAS, true, false));
        terpenuhi(penerima(JenisUnitKerja.BUMD, true, false));
        terpenuhi(penerima(JenisUnitKerja.LEMBAGA_NEGARA, true, true));
        gagal(penerima(JenisUnitKerja.LEMBAGA_NEGARA, true, false), Akibat.TOLAK, "BKT_R_36");
        gagal(penerima(JenisUnitKerja.DINAS, false, true), Akibat.TOLAK, "BKT_R_36");
    }

    private static Putusan penerima(JenisUnitKerja jenis, boolean aktif, boolean tercantum) {
        return periksa(PenerimaUnsurKoordinasi.class, new PenerimaUnsurKoordinasi.Fakta("PT Maju", jenis, aktif, tercantum));
    }

    @Test
    @DisplayName("BKT-X-87 jawaban kosong; tidak dapat tanpa alasan")
    void ex087() {
        gagal(jawaban(false, null, null), Akibat.TAHAN, "BKT_R_37");
        gagal(jawaban(false, " ", "Tidak ada."), Akibat.TAHAN, "BKT_R_37");
        terpenuhi(jawaban(false, "Terlampir.", null));
        gagal(jawaban(true, "Terlampir.", " "), Akibat.TAHAN, "BKT_R_37");
        terpenuhi(jawaban(true, null, "Data belum ada."));
    }

    private static Putusan jawaban(boolean tidakDapat, String isi, String alasan) {
        return periksa(JawabanTerisi.class, new JawabanTerisi.Fakta(tidakDapat, isi, alasan));
    }
}
