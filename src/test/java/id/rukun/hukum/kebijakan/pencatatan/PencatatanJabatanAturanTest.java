package id.rukun.hukum.kebijakan.pencatatan;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.AdaPenetapPencatatan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.CalonPejabat;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.DipulihkanTanpaRangkap;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.JabatanDalamKantor;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.AtasanPos;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.MasaPencatatan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.NamaSesuaiNip;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.NamaPosTunggal;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.NipBelumBertindak;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.PelaksanaSesuaiKeadaan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.PencatatanJabatanDapatDibatalkan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.PosDitiadakanKosong;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.PosSelamaMasa;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.UnitSelamaMasa;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.YangDiubahTercatat;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Rukun asks of a change of who holds a post: both sides of each rule. */
class PencatatanJabatanAturanTest {

    private static final String LURAH = "Lurah Gambir";

    @ParameterizedTest(name = "jamak {0}, harian {1}, dijabat {2}, berhalangan {3}, pelaksana {4}: {5}")
    @CsvSource({"false, true, Budi, true, , ", "false, true, Budi, false, , PELAKSANA_TIDAK_SESUAI", "false, true, , false, , PELAKSANA_TIDAK_SESUAI",
        "false, false, , false, , ", "false, false, Budi, true, , PELAKSANA_TIDAK_SESUAI", "false, true, Budi, true, Tono, PELAKSANA_SUDAH_ADA",
        "false, false, , false, Tono, PELAKSANA_SUDAH_ADA", "true, true, Budi, true, , PELAKSANA_TIDAK_SESUAI"})
    @DisplayName("RUKUN-POL-184 Plh. bagi yang berhalangan, Plt. bagi yang kosong, dan hanya satu")
    void pelaksana(boolean jamak, boolean harian, String pemegang, boolean berhalangan, String lain, String kode) {
        sama(periksa(PelaksanaSesuaiKeadaan.class, new PelaksanaSesuaiKeadaan.Fakta(LURAH, jamak, harian, pemegang, berhalangan, lain)), kode);
    }

    @Test
    @DisplayName("RUKUN-POL-184 Plt. bagi yang berhalangan tetap (Pasal 14 ayat (2) huruf b UU 30/2014): ditunjukkan jalannya")
    void berhalanganTetap() {
        assertThat(periksa(PelaksanaSesuaiKeadaan.class, new PelaksanaSesuaiKeadaan.Fakta(LURAH, false, false, "Budi", false, null)).pesan())
                .contains("berhenti atau berhalangan tetap, catat dahulu pemberhentiannya");
    }

    @ParameterizedTest(name = "{0} sampai {1}, paling awal {2}, paling lambat {3}, terhitung {4}: {5}")
    @CsvSource({"2026-12-01, , , , , ", "2026-12-01, 2026-12-01, 2026-12-01, 2026-12-01, , ",
        "2026-12-02, 2026-12-01, , , , HARI_PENCATATAN_TIDAK_SESUAI", "2026-12-01, , 2026-12-02, , , HARI_PENCATATAN_TIDAK_SESUAI",
        "2026-12-01, 2026-12-03, , 2026-12-02, , HARI_PENCATATAN_TIDAK_SESUAI", "2026-12-01, 2027-02-28, , , 2026-12-01, ",
        "2026-12-01, 2027-03-01, , , 2026-12-01, MASA_PELAKSANA_TERLAMPAUI"})
    @DisplayName("RUKUN-POL-189 hari sesuai register, RUKUN-PRD-56 pelaksana paling lama tiga bulan")
    void masa(LocalDate mulai, LocalDate sampai, LocalDate paling, LocalDate lambat, LocalDate terhitung, String kode) {
        sama(periksa(MasaPencatatan.class, new MasaPencatatan.Fakta(MasaPencatatan.Perihal.PELAKSANA, mulai, sampai, paling, lambat,
                terhitung)), kode);
    }

    private static void sama(Putusan putusan, String kode) {
        if (kode == null) {
            terpenuhi(putusan);
        } else {
            gagal(putusan, Akibat.TOLAK, kode);
        }
    }

    @Test
    @DisplayName("RUKUN-POL-185 yang ditunjuk bertugas, belum memegangnya, bukan pengawas; RUKUN-DATA-50 namanya sesuai NIP")
    void calon() {
        terpenuhi(periksa(CalonPejabat.class, new CalonPejabat.Fakta("Budi", LURAH, false, null, null, null)));
        gagal(periksa(CalonPejabat.class, new CalonPejabat.Fakta("Budi", LURAH, true, null, null, null)), Akibat.TOLAK, "CALON_SUDAH_MENJABAT");
        gagal(periksa(CalonPejabat.class, new CalonPejabat.Fakta("Budi", LURAH, false, LocalDate.of(2026, 12, 1), null, null)), Akibat.TOLAK,
                "CALON_TIDAK_BERTUGAS");
        gagal(periksa(CalonPejabat.class, new CalonPejabat.Fakta("Budi", LURAH, false, null, "Operator", null)), Akibat.TOLAK,
                "CALON_PENGAWAS_ATAU_OPERATOR");
        Putusan dua = periksa(CalonPejabat.class, new CalonPejabat.Fakta("Budi", LURAH, false, null, null, "Camat Menteng"));
        gagal(dua, Akibat.TOLAK, "CALON_MASIH_MENJABAT_DI_TEMPAT_LAIN");
        assertThat(dua.pesan()).contains("masih Camat Menteng. Catat dahulu bahwa ia berhenti di sana");
        terpenuhi(periksa(NamaSesuaiNip.class, new NamaSesuaiNip.Fakta("Budi", null)));
        terpenuhi(periksa(NamaSesuaiNip.class, new NamaSesuaiNip.Fakta("Budi", "BUDI")));
        gagal(periksa(NamaSesuaiNip.class, new NamaSesuaiNip.Fakta("Budi", "Tono")), Akibat.TOLAK, "NAMA_TIDAK_SESUAI_NIP");
    }

    @Test
    @DisplayName("RUKUN-POL-183, RUKUN-POL-186, RUKUN-DATA-51: jabatannya, penetapnya, registernya, dan yang diubah")
    void register() {
        sesuai(periksa(JabatanDalamKantor.class, new JabatanDalamKantor.Fakta(LURAH, "Camat Gambir", true)), true, Akibat.TOLAK, "");
        gagal(periksa(JabatanDalamKantor.class, new JabatanDalamKantor.Fakta(LURAH, "Camat Lain", false)), Akibat.TOLAK, "JABATAN_DI_LUAR_KANTOR");
        terpenuhi(periksa(AdaPenetapPencatatan.class, new AdaPenetapPencatatan.Fakta(LURAH, "Camat Gambir", true)));
        Putusan diajukanSendiri = periksa(AdaPenetapPencatatan.class, new AdaPenetapPencatatan.Fakta(LURAH, null, true));
        gagal(diajukanSendiri, Akibat.TOLAK, "TANPA_PENETAP");
        assertThat(diajukanSendiri.pesan()).contains("agar Anda menetapkannya");
        assertThat(periksa(AdaPenetapPencatatan.class, new AdaPenetapPencatatan.Fakta("Camat Gambir", null, false)).pesan())
                .contains("Wali Kota", "terdaftar").doesNotContain("Anda menetapkannya");
        terpenuhi(periksa(YangDiubahTercatat.class, new YangDiubahTercatat.Fakta(YangDiubahTercatat.Yang.KETIDAKHADIRAN, true)));
        Putusan tidakAda = periksa(YangDiubahTercatat.class, new YangDiubahTercatat.Fakta(YangDiubahTercatat.Yang.KETIDAKHADIRAN, false));
        gagal(tidakAda, Akibat.TOLAK, "YANG_DIUBAH_TIDAK_ADA");
        assertThat(tidakAda.pesan()).contains("ia tidak tercatat berhalangan");
        Putusan berakhir = periksa(YangDiubahTercatat.class,
                new YangDiubahTercatat.Fakta(YangDiubahTercatat.Yang.KETIDAKHADIRAN_BERJALAN, false));
        gagal(berakhir, Akibat.TOLAK, "YANG_DIUBAH_TIDAK_ADA");
        assertThat(berakhir.pesan()).contains("catat ketidakhadiran yang baru");
    }

    @Test
    @DisplayName("RUKUN-POL-188 dibatalkan selama tidak ada yang bertumpu padanya")
    void dibatalkan() {
        terpenuhi(periksa(PencatatanJabatanDapatDibatalkan.class, new PencatatanJabatanDapatDibatalkan.Fakta("2026-000001", true, false, 0)));
        gagal(periksa(PencatatanJabatanDapatDibatalkan.class, new PencatatanJabatanDapatDibatalkan.Fakta("2026-000001", false, false, 0)), Akibat.TOLAK,
                "PENCATATAN_TIDAK_DAPAT_DIBATALKAN");
        gagal(periksa(PencatatanJabatanDapatDibatalkan.class, new PencatatanJabatanDapatDibatalkan.Fakta("2026-000001", true, true, 0)), Akibat.TOLAK,
                "PENCATATAN_SUDAH_DITUMPANGI");
        gagal(periksa(PencatatanJabatanDapatDibatalkan.class, new PencatatanJabatanDapatDibatalkan.Fakta("2026-000001", true, false, 2)), Akibat.TOLAK,
                "JABATAN_SUDAH_DIJALANKAN");
    }

    @Test
    @DisplayName("RUKUN-DATA-65, RUKUN-DATA-66: nama jabatan tunggal dalam unitnya, atasannya seunit dan tidak berputar")
    void pos() {
        terpenuhi(periksa(NamaPosTunggal.class, new NamaPosTunggal.Fakta("Dinas Tenaga Kerja", "Kepala Seksi Magang", false)));
        gagal(periksa(NamaPosTunggal.class, new NamaPosTunggal.Fakta("Dinas Tenaga Kerja", "Kepala Seksi Magang", true)), Akibat.TOLAK,
                "NAMA_JABATAN_SUDAH_ADA");
        terpenuhi(periksa(AtasanPos.class, new AtasanPos.Fakta("Kepala Seksi", "Kepala Bidang", true, false)));
        gagal(periksa(AtasanPos.class, new AtasanPos.Fakta("Kepala Seksi", null, false, false)), Akibat.TOLAK, "ATASAN_JABATAN_TIDAK_SESUAI");
        Putusan putar = periksa(AtasanPos.class, new AtasanPos.Fakta("Kepala Bidang", "Kepala Seksi", true, true));
        gagal(putar, Akibat.TOLAK, "ATASAN_JABATAN_BERPUTAR");
        assertThat(putar.pesan()).contains("yang kedua berada di bawah yang pertama");
    }

    @ParameterizedTest(name = "{0} sampai {1}, jabatan ada {2} sampai {3}: {4}")
    @CsvSource({"2026-12-01, , 2026-12-01, , ", "2026-11-30, , 2026-12-01, , JABATAN_TIDAK_ADA_SELAMA_ITU",
        "2026-12-01, 2026-12-31, 2026-01-01, 2026-12-31, ", "2026-12-01, 2027-01-01, 2026-01-01, 2026-12-31, JABATAN_TIDAK_ADA_SELAMA_ITU",
        "2026-12-01, , 2026-01-01, 2026-12-31, ", "2027-01-01, , 2026-01-01, 2026-12-31, JABATAN_TIDAK_ADA_SELAMA_ITU"})
    @DisplayName("RUKUN-DATA-67 jabatan di bawah kepala unit ada selama dipegang")
    void selamaMasa(LocalDate mulai, LocalDate sampai, LocalDate ada, LocalDate adaSampai, String kode) {
        sama(periksa(PosSelamaMasa.class, new PosSelamaMasa.Fakta("Kepala Seksi", mulai, sampai, ada, adaSampai)), kode);
    }

    @ParameterizedTest(name = "{0} sampai {1}, unit ada {2} sampai {3}: {4}")
    @CsvSource({"2026-12-01, , 2000-01-01, , ", "1999-12-31, , 2000-01-01, , UNIT_TIDAK_ADA_SELAMA_ITU",
        "2026-12-31, , 2000-01-01, 2026-12-31, ", "2027-01-01, , 2000-01-01, 2026-12-31, UNIT_TIDAK_ADA_SELAMA_ITU",
        "2026-12-01, 2027-01-01, 2000-01-01, 2026-12-31, UNIT_TIDAK_ADA_SELAMA_ITU"})
    @DisplayName("RUKUN-DATA-58 jabatan mulai ada dan dipegang selama unitnya ada")
    void selamaUnit(LocalDate mulai, LocalDate sampai, LocalDate ada, LocalDate adaSampai, String kode) {
        sama(periksa(UnitSelamaMasa.class, new UnitSelamaMasa.Fakta("Dinas Tenaga Kerja", mulai, sampai, ada, adaSampai)), kode);
    }

    @Test
    @DisplayName("RUKUN-POL-212 NIP diperbaiki selama ia belum bertindak; RUKUN-POL-213 yang kembali karena pembatalan tidak merangkap")
    void orangLain() {
        terpenuhi(periksa(NipBelumBertindak.class, new NipBelumBertindak.Fakta("Budi", 0)));
        Putusan bertindak = periksa(NipBelumBertindak.class, new NipBelumBertindak.Fakta("Budi", 3));
        gagal(bertindak, Akibat.TOLAK, "NIP_SUDAH_BERTINDAK");
        assertThat(bertindak.pesan()).contains("3 kasus", "Catat bahwa ia berhenti");
        LocalDate sejak = LocalDate.of(2026, 12, 1);
        terpenuhi(periksa(DipulihkanTanpaRangkap.class, new DipulihkanTanpaRangkap.Fakta("Budi", LURAH, sejak, null)));
        Putusan rangkap = periksa(DipulihkanTanpaRangkap.class, new DipulihkanTanpaRangkap.Fakta("Budi", LURAH, sejak, "Camat Menteng"));
        gagal(rangkap, Akibat.TOLAK, "PEMULIHAN_MERANGKAP_JABATAN");
        assertThat(rangkap.pesan()).contains("kembali menjadi Lurah Gambir sejak 1 Desember 2026", "Camat Menteng");
    }

    @Test
    @DisplayName("RUKUN-POL-220 jabatan yang ditiadakan tidak dipegang siapa pun sejak hari itu")
    void ditiadakan() {
        terpenuhi(periksa(PosDitiadakanKosong.class, new PosDitiadakanKosong.Fakta("Kepala Seksi", null)));
        gagal(periksa(PosDitiadakanKosong.class, new PosDitiadakanKosong.Fakta("Kepala Seksi", "Budi")), Akibat.TOLAK, "JABATAN_MASIH_DIPEGANG");
    }
}
