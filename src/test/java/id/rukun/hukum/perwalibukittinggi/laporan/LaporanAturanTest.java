package id.rukun.hukum.perwalibukittinggi.laporan;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.sesuai;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibukittinggi.umum.UnitKerjaFakta;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** BKT-PR-10 and BKT-PR-11: both sides of each rule. */
class LaporanAturanTest {

    private static final LocalDate AKHIR = LocalDate.of(2019, 3, 31);

    @Test
    @DisplayName("BKT-X-55 BUMD tidak menyampaikan laporan berkala: bukan temuan")
    void ex055() {
        gagal(wajib(JenisUnitKerja.BUMD), Akibat.OTOMATIS, null);
        assertThat(wajib(JenisUnitKerja.BUMD).pesan()).contains("BKT-A-09");
        terpenuhi(terlambat(false, null, AKHIR.plusDays(100)));
    }

    @Test
    @DisplayName("BKT-X-116 Polres tidak melapor: bukan temuan; Kantor Imigrasi: temuan sesudah tenggang")
    void ex116() {
        gagal(wajib(JenisUnitKerja.LEMBAGA_NEGARA), Akibat.OTOMATIS, null);
        terpenuhi(wajib(JenisUnitKerja.INSTANSI_VERTIKAL));
        terpenuhi(wajib(JenisUnitKerja.SETDA));
        terpenuhi(terlambat(true, null, AKHIR.plusDays(10)));
        gagal(terlambat(true, null, AKHIR.plusDays(11)), Akibat.TEMUAN, "BKT_R_57");
    }

    private static Putusan wajib(JenisUnitKerja jenis) {
        return periksa(WajibMelapor.class, new UnitKerjaFakta("Unit A", jenis));
    }

    @Test
    @DisplayName("BKT-X-95 laporan berkala sehari sesudah tenggang: temuan; masanya kebijakan Rukun selama Walikota tidak menetapkan lain")
    void ex095() {
        terpenuhi(terlambat(true, AKHIR.plusDays(10), AKHIR.plusDays(60)));
        Putusan putusan = terlambat(true, AKHIR.plusDays(11), AKHIR.plusDays(60));
        gagal(putusan, Akibat.TEMUAN, "BKT_R_57");
        assertThat(putusan.pesan()).contains("kebijakan Rukun selama Walikota tidak menetapkan lain menurut Pasal 17", "batasnya 10 April 2019");
    }

    private static Putusan terlambat(boolean wajib, LocalDate disampaikan, LocalDate hariIni) {
        return periksa(LaporanBerkalaTepatWaktu.class,
                new LaporanBerkalaTepatWaktu.Fakta("Dinas A", wajib, AKHIR, disampaikan, hariIni));
    }

    @Test
    @DisplayName("BKT-R-53 laporan bernomor, bertanggal, dan ditandatangani")
    void tertulis() {
        terpenuhi(tertulis("1/2019", AKHIR, "Siti"));
        gagal(tertulis(" ", AKHIR, "Siti"), Akibat.TOLAK, "BKT_R_53");
        gagal(tertulis("1/2019", null, "Siti"), Akibat.TOLAK, "BKT_R_53");
        gagal(tertulis("1/2019", AKHIR, null), Akibat.TOLAK, "BKT_R_53");
    }

    private static Putusan tertulis(String nomor, LocalDate tanggal, String penandatangan) {
        return periksa(LaporanTertulis.class, new LaporanTertulis.Fakta(nomor, tanggal, penandatangan));
    }

    @Test
    @DisplayName("BKT-X-53 Dinas mengirim laporannya langsung kepada Walikota")
    void ex053() {
        gagal(jalur(PenerimaLaporan.WALIKOTA, PenerimaLaporan.WALIKOTA), Akibat.TOLAK, "BKT_R_54");
        gagal(jalur(PenerimaLaporan.ASISTEN, PenerimaLaporan.WALIKOTA), Akibat.TOLAK, "BKT_R_54");
        gagal(jalur(PenerimaLaporan.SEKRETARIS_DAERAH, PenerimaLaporan.SEKRETARIS_DAERAH), Akibat.TOLAK, "BKT_R_54");
        terpenuhi(jalur(PenerimaLaporan.SEKRETARIS_DAERAH, PenerimaLaporan.WALIKOTA));
    }

    private static Putusan jalur(PenerimaLaporan pertama, PenerimaLaporan akhir) {
        return periksa(LaporanMelaluiSekda.class, new LaporanMelaluiSekda.Fakta("Dinas A", pertama, akhir));
    }

    @Test
    @DisplayName("BKT-X-56 laporan setiap saat sehari sesudah laporan berkala: diterima, tanpa masa")
    void ex056() {
        terpenuhi(waktu(WaktuLaporan.SETIAP_SAAT, null, null));
        gagal(waktu(null, AKHIR, AKHIR), Akibat.TAHAN, "BKT_R_55");
        gagal(waktu(WaktuLaporan.BERKALA, null, AKHIR), Akibat.TAHAN, "BKT_R_55");
        gagal(waktu(WaktuLaporan.BERKALA, AKHIR, null), Akibat.TAHAN, "BKT_R_55");
        gagal(waktu(WaktuLaporan.BERKALA, AKHIR, AKHIR.minusDays(1)), Akibat.TAHAN, "BKT_R_55");
        terpenuhi(waktu(WaktuLaporan.BERKALA, AKHIR, AKHIR));
    }

    private static Putusan waktu(WaktuLaporan waktu, LocalDate mulai, LocalDate akhir) {
        return periksa(WaktuLaporanDiisi.class, new WaktuLaporanDiisi.Fakta(waktu, mulai, akhir));
    }

    @Test
    @DisplayName("BKT-X-94 tidak ada yang dilaporkan: kosong tertahan, nihil diterima")
    void ex094() {
        gagal(isi(" ", false, null, false), Akibat.TAHAN, "BKT_R_56");
        gagal(isi(null, true, null, false), Akibat.TAHAN, "BKT_R_56");
        terpenuhi(isi(null, true, null, true));
        terpenuhi(isi("Dua rapat.", false, "Satu selesai.", false));
    }

    private static Putusan isi(String hasil, boolean hasilNihil, String tindakLanjut, boolean tindakLanjutNihil) {
        return periksa(IsiPengendalian.class, new IsiPengendalian.Fakta(hasil, hasilNihil, tindakLanjut, tindakLanjutNihil));
    }

    @Test
    @DisplayName("BKT-X-96 evaluasi disampaikan Sekretaris Daerah")
    void ex096() {
        gagal(periksa(PelaksanaEvaluasi.class, new PelaksanaEvaluasi.Fakta("Sekretaris Daerah", false)), Akibat.TOLAK, "BKT_R_58");
        terpenuhi(periksa(PelaksanaEvaluasi.class, new PelaksanaEvaluasi.Fakta("Wakil Walikota", true)));
    }

    @Test
    @DisplayName("BKT-X-97 evaluasi tanpa sinkronisasi")
    void ex097() {
        Putusan putusan = evaluasi("Kegiatan.", "Rapat.", " ", "Hemat.");
        gagal(putusan, Akibat.TAHAN, "BKT_R_59");
        assertThat(putusan.pesan()).endsWith("isi: sinkronisasi.");
        gagal(evaluasi(null, "Rapat.", "Selaras.", "Hemat."), Akibat.TAHAN, "BKT_R_59");
        terpenuhi(evaluasi("Kegiatan.", "Rapat.", "Selaras.", "Hemat."));
    }

    private static Putusan evaluasi(String kegiatan, String koordinasi, String sinkronisasi, String optimalisasi) {
        return periksa(IsiEvaluasi.class, new IsiEvaluasi.Fakta(kegiatan, koordinasi, sinkronisasi, optimalisasi));
    }

    @ParameterizedTest(name = "BKT-X-64 evaluasi Wakil Walikota kepada {0}")
    @EnumSource(PenerimaLaporan.class)
    void ex064(PenerimaLaporan penerima) {
        sesuai(periksa(EvaluasiKepadaWalikota.class, new EvaluasiKepadaWalikota.Fakta(penerima)),
                penerima == PenerimaLaporan.WALIKOTA, Akibat.TOLAK, "BKT_R_60");
    }

    @ParameterizedTest(name = "BKT-R-52 {0}: wajib {1}")
    @CsvSource({"DINAS, true", "KECAMATAN, true", "RUMAH_SAKIT, false", "PERGURUAN_TINGGI_SWASTA, false"})
    void wajib(JenisUnitKerja jenis, boolean wajib) {
        sesuai(wajib(jenis), wajib, Akibat.OTOMATIS, null);
    }
}
