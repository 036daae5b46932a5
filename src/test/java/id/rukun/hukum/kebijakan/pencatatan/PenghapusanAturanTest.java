package id.rukun.hukum.kebijakan.pencatatan;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.pencatatan.KelurahanTerakhir;
import id.rukun.hukum.kebijakan.pencatatan.PemohonSesuaiRegister;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.AdaYangDihapus;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.DataRegisterDihapus;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.IsiKasusDihapusAwal;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.PenghapusanDiyakini;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.PerkaraBerjalanMenunggu;
import id.rukun.hukum.kebijakan.pencatatan.penghapusan.RencanaHapusTetap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is erased at somebody's request, and what stays: both sides of each. */
class PenghapusanAturanTest {

    private static final String KASUS = "2026-000001, Salinan data pribadi";

    @Test
    @DisplayName("RUKUN-POL-200 perkara berjalan menunggu; RUKUN-POL-201 yang disetujui menghapus sesuatu")
    void menunggu() {
        terpenuhi(periksa(PerkaraBerjalanMenunggu.class, new PerkaraBerjalanMenunggu.Fakta(null, 0)));
        gagal(periksa(PerkaraBerjalanMenunggu.class, new PerkaraBerjalanMenunggu.Fakta("2026-000001", 0)), Akibat.TOLAK, "PERKARA_BERJALAN");
        terpenuhi(periksa(AdaYangDihapus.class, new AdaYangDihapus.Fakta(1, false)));
        terpenuhi(periksa(AdaYangDihapus.class, new AdaYangDihapus.Fakta(0, true)));
        gagal(periksa(AdaYangDihapus.class, new AdaYangDihapus.Fakta(0, false)), Akibat.TOLAK, "TIDAK_ADA_YANG_DIHAPUS");
    }

    @Test
    @DisplayName("RUKUN-POL-202 isi kasus dihapus bila tidak ada yang bertumpu padanya")
    void isiKasus() {
        terpenuhi(isi(false, false, false));
        gagal(isi(true, false, false), Akibat.OTOMATIS, "ISI_TETAP");
        gagal(isi(false, true, false), Akibat.OTOMATIS, "ISI_TETAP");
        gagal(isi(false, false, true), Akibat.OTOMATIS, "ISI_TETAP");
        assertThat(isi(false, true, true).pesan()).contains(KASUS, "tentang orang ini bertumpu padanya");
    }

    private static Putusan isi(boolean penghapusan, boolean register, boolean orangLain) {
        return periksa(IsiKasusDihapusAwal.class, new IsiKasusDihapusAwal.Fakta(KASUS, penghapusan, register, orangLain));
    }

    @Test
    @DisplayName("RUKUN-POL-203 data register dihapus bila orangnya tidak lagi di sini dan tidak ada yang bertumpu padanya")
    void register() {
        terpenuhi(register(null, null, List.of(), List.of()));
        gagal(register("RT 001/RW 01", null, List.of(), List.of()), Akibat.OTOMATIS, "REGISTER_TETAP");
        gagal(register(null, "…0001", List.of(), List.of()), Akibat.OTOMATIS, "REGISTER_TETAP");
        gagal(register(null, null, List.of("Ketua RT 001"), List.of()), Akibat.OTOMATIS, "REGISTER_TETAP");
        gagal(register(null, null, List.of(), List.of("Susunan pengurus")), Akibat.OTOMATIS, "REGISTER_TETAP");
    }

    private static Putusan register(String tinggal, String kartu, List<String> jabatan, List<String> bertumpu) {
        return periksa(DataRegisterDihapus.class, new DataRegisterDihapus.Fakta(tinggal, kartu, jabatan, bertumpu));
    }

    @Test
    @DisplayName("RUKUN-POL-204 di Kelurahan tempat tinggalnya yang terakhir; RUKUN-DATA-55 oleh yang berhak")
    void siapa() {
        terpenuhi(periksa(KelurahanTerakhir.class, new KelurahanTerakhir.Fakta("Kelurahan Gambir", true, true)));
        gagal(periksa(KelurahanTerakhir.class, new KelurahanTerakhir.Fakta("Kelurahan Gambir", true, false)),
                Akibat.TOLAK, "PERMINTAAN_DI_LUAR_WILAYAH");
        gagal(periksa(KelurahanTerakhir.class, new KelurahanTerakhir.Fakta("Kelurahan Gambir", false, true)),
                Akibat.TOLAK, "DATA_SUDAH_DIHAPUS");
        terpenuhi(periksa(PemohonSesuaiRegister.class, new PemohonSesuaiRegister.Fakta(true, true)));
        terpenuhi(periksa(PemohonSesuaiRegister.class, new PemohonSesuaiRegister.Fakta(false, false)));
        gagal(periksa(PemohonSesuaiRegister.class, new PemohonSesuaiRegister.Fakta(true, false)), Akibat.TOLAK, "PEMOHON_TIDAK_SESUAI");
        gagal(periksa(PemohonSesuaiRegister.class, new PemohonSesuaiRegister.Fakta(false, true)), Akibat.TOLAK, "PEMOHON_TIDAK_SESUAI");
    }

    @Test
    @DisplayName("RUKUN-DATA-56 diyakini dengan mengetik nomornya; RUKUN-DATA-57 masih seperti ketika diminta")
    void diyakini() {
        terpenuhi(periksa(PenghapusanDiyakini.class, new PenghapusanDiyakini.Fakta(" 2026-000001 ", "2026-000001")));
        gagal(periksa(PenghapusanDiyakini.class, new PenghapusanDiyakini.Fakta("2026-000002", "2026-000001")), Akibat.TOLAK,
                "PENGHAPUSAN_BELUM_DIYAKINI");
        gagal(periksa(PenghapusanDiyakini.class, new PenghapusanDiyakini.Fakta(null, "2026-000001")), Akibat.TOLAK,
                "PENGHAPUSAN_BELUM_DIYAKINI");
        terpenuhi(periksa(RencanaHapusTetap.class, new RencanaHapusTetap.Fakta(true)));
        gagal(periksa(RencanaHapusTetap.class, new RencanaHapusTetap.Fakta(false)), Akibat.TOLAK, "RENCANA_HAPUS_BERUBAH");
    }
}
