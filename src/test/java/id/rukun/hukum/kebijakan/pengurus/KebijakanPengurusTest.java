package id.rukun.hukum.kebijakan.pengurus;

import static id.rukun.hukum.muat.HukumUji.gagal;
import static id.rukun.hukum.muat.HukumUji.periksa;
import static id.rukun.hukum.muat.HukumUji.terpenuhi;
import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Putusan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Policies on boards: both sides of each. */
class KebijakanPengurusTest {

    private static final LocalDate HARI = LocalDate.of(2019, 6, 30);
    private static final LocalDate SEJAK = LocalDate.of(2016, 7, 1);

    @Test
    @DisplayName("RUKUN-POL-05, RUKUN-POL-87, RUKUN-POL-88: nama yang menggagalkannya disebut")
    void susunan() {
        terpenuhi(periksa(SatuJabatanSeorang.class, new SatuJabatanSeorang.Fakta(List.of())));
        gagal(periksa(SatuJabatanSeorang.class, new SatuJabatanSeorang.Fakta(List.of("A"))), Akibat.TOLAK, "JABATAN_GANDA");
        terpenuhi(periksa(BidangBerpengurus.class, new BidangBerpengurus.Fakta(List.of(), List.of())));
        gagal(periksa(BidangBerpengurus.class, new BidangBerpengurus.Fakta(List.of("A"), List.of())), Akibat.TOLAK,
                "BIDANG_TIDAK_COCOK");
        gagal(periksa(BidangBerpengurus.class, new BidangBerpengurus.Fakta(List.of(), List.of("Keamanan"))), Akibat.TOLAK,
                "BIDANG_TIDAK_COCOK");
        terpenuhi(periksa(OrangMasihHidup.class, new OrangMasihHidup.Fakta(List.of())));
        gagal(periksa(OrangMasihHidup.class, new OrangMasihHidup.Fakta(List.of("A"))), Akibat.TOLAK, "SUDAH_MENINGGAL");
    }

    @Test
    @DisplayName("RUKUN-POL-86 bukan penduduk: diterima dengan alasan")
    void bukanPenduduk() {
        terpenuhi(periksa(PengurusPenduduk.class, new PengurusPenduduk.Fakta("RT 01", List.of(), null)));
        terpenuhi(periksa(PengurusPenduduk.class, new PengurusPenduduk.Fakta("RT 01", List.of("A"), "Tinggal di seberang.")));
        gagal(periksa(PengurusPenduduk.class, new PengurusPenduduk.Fakta("RT 01", List.of("A"), " ")), Akibat.PERINGATAN,
                "PENGURUS_BUKAN_PENDUDUK");
    }

    @Test
    @DisplayName("RUKUN-POL-20 satu pemilihan untuk satu kursi")
    void satuPemilihan() {
        terpenuhi(periksa(SatuPemilihanTerbuka.class, new SatuPemilihanTerbuka.Fakta("RT 01", null)));
        gagal(periksa(SatuPemilihanTerbuka.class, new SatuPemilihanTerbuka.Fakta("RT 01", "2019-000001")), Akibat.TOLAK,
                "PEMILIHAN_SEDANG_BERJALAN");
    }

    @Test
    @DisplayName("RUKUN-POL-85 hari terakhir menurut register, atau dikatakan bila register tidak memuatnya")
    void hariTerakhirLama() {
        terpenuhi(periksa(HariTerakhirLamaDiketahui.class, new HariTerakhirLamaDiketahui.Fakta(null, null, null)));
        terpenuhi(periksa(HariTerakhirLamaDiketahui.class, new HariTerakhirLamaDiketahui.Fakta(SEJAK, null, HARI)));
        terpenuhi(periksa(HariTerakhirLamaDiketahui.class, new HariTerakhirLamaDiketahui.Fakta(SEJAK, HARI, HARI)));
        gagal(periksa(HariTerakhirLamaDiketahui.class, new HariTerakhirLamaDiketahui.Fakta(SEJAK, null, null)), Akibat.TOLAK,
                "HARI_TERAKHIR_TIDAK_DIKETAHUI");
        gagal(periksa(HariTerakhirLamaDiketahui.class, new HariTerakhirLamaDiketahui.Fakta(SEJAK, HARI, HARI.plusDays(1))),
                Akibat.TOLAK, "HARI_TERAKHIR_TIDAK_DIKETAHUI");
        gagal(periksa(HariTerakhirLamaDiketahui.class, new HariTerakhirLamaDiketahui.Fakta(null, null, HARI)), Akibat.TOLAK,
                "HARI_TERAKHIR_TIDAK_DIKETAHUI");
    }

    @Test
    @DisplayName("RUKUN-POL-85 hari terakhir yang mendahului hari pertama Ketua itu ditolak, dengan kedua tanggalnya")
    void hariTerakhirSebelumMenjabat() {
        terpenuhi(periksa(HariTerakhirLamaDiketahui.class, new HariTerakhirLamaDiketahui.Fakta(SEJAK, null, SEJAK)));
        Putusan putusan = periksa(HariTerakhirLamaDiketahui.class,
                new HariTerakhirLamaDiketahui.Fakta(SEJAK, null, SEJAK.minusDays(1)));
        gagal(putusan, Akibat.TOLAK, "HARI_TERAKHIR_TIDAK_DIKETAHUI");
        assertThat(putusan.ucapan().kalimat()).contains("30 Juni 2016", "1 Juli 2016");
    }

    @Test
    @DisplayName("RUKUN-POL-90 yang bukan warga dewasa: kedudukannya disebut, namanya tidak")
    void bukanWargaDewasa() {
        terpenuhi(periksa(PengurusWargaDewasa.class, new PengurusWargaDewasa.Fakta("RT 01", HARI, List.of())));
        Putusan putusan = periksa(PengurusWargaDewasa.class,
                new PengurusWargaDewasa.Fakta("Kelurahan Gambir", HARI, List.of("Sekretaris", "pengurus Bidang ke-2")));
        gagal(putusan, Akibat.TOLAK, "PENGURUS_BUKAN_WARGA_DEWASA");
        assertThat(putusan.ucapan().kalimat()).contains("Kelurahan Gambir", "30 Juni 2019", "Sekretaris dan pengurus Bidang ke-2");
    }

    @Test
    @DisplayName("RUKUN-POL-114 dan RUKUN-POL-115 berhalangan tetap: dengan bukti, oleh Kelurahan; sementara: tanpa keduanya")
    void berhalanganTetap() {
        terpenuhi(periksa(BerhalanganTetapTerbukti.class, new BerhalanganTetapTerbukti.Fakta(true, 1)));
        terpenuhi(periksa(BerhalanganTetapTerbukti.class, new BerhalanganTetapTerbukti.Fakta(false, 0)));
        gagal(periksa(BerhalanganTetapTerbukti.class, new BerhalanganTetapTerbukti.Fakta(true, 0)), Akibat.TOLAK,
                "BERHALANGAN_TETAP_TANPA_BUKTI");
        terpenuhi(periksa(BerhalanganTetapOlehKelurahan.class, new BerhalanganTetapOlehKelurahan.Fakta(true, true, "Kelurahan Gambir")));
        terpenuhi(periksa(BerhalanganTetapOlehKelurahan.class, new BerhalanganTetapOlehKelurahan.Fakta(false, false, "RW 01")));
        gagal(periksa(BerhalanganTetapOlehKelurahan.class, new BerhalanganTetapOlehKelurahan.Fakta(true, false, "RW 01")), Akibat.TOLAK,
                "BERHALANGAN_TETAP_BUKAN_KELURAHAN");
    }

    @Test
    @DisplayName("RUKUN-POL-91 laporan tidak ditunggu: Ketua tidak menjabat, atau kewajibannya belum berlaku; ditunggu juga bila batasnya lewat "
            + "sebelum diambil alih")
    void laporanDitunggu() {
        terpenuhi(periksa(LaporanAkhirDitunggu.class, new LaporanAkhirDitunggu.Fakta(HARI, null, true)));
        terpenuhi(periksa(LaporanAkhirDitunggu.class, new LaporanAkhirDitunggu.Fakta(HARI, HARI, true)));
        Putusan lewat = periksa(LaporanAkhirDitunggu.class, new LaporanAkhirDitunggu.Fakta(HARI, HARI.plusDays(1), true));
        terpenuhi(lewat);
        assertThat(lewat.pesan()).contains("laporan tetap ditunggu");
        tidakDitunggu(new LaporanAkhirDitunggu.Fakta(HARI, HARI.plusDays(1), false));
        tidakDitunggu(new LaporanAkhirDitunggu.Fakta(HARI, null, false));
        tidakDitunggu(new LaporanAkhirDitunggu.Fakta(LocalDate.of(2016, 9, 13), null, true));
        terpenuhi(periksa(LaporanAkhirDitunggu.class, new LaporanAkhirDitunggu.Fakta(LocalDate.of(2016, 9, 14), null, true)));
    }

    private static void tidakDitunggu(LaporanAkhirDitunggu.Fakta fakta) {
        Putusan putusan = periksa(LaporanAkhirDitunggu.class, fakta);
        assertThat(putusan.terpenuhi()).isFalse();
        assertThat(putusan.akibat()).isEqualTo(Akibat.ALIH);
    }

    @Test
    @DisplayName("RUKUN-POL-92 laporan dibuat selama masa bakti, hari pertama dan terakhirnya termasuk")
    void laporanDalamMasaBakti() {
        terpenuhi(periksa(LaporanDalamMasaBakti.class, new LaporanDalamMasaBakti.Fakta(SEJAK, HARI, SEJAK)));
        terpenuhi(periksa(LaporanDalamMasaBakti.class, new LaporanDalamMasaBakti.Fakta(SEJAK, HARI, HARI)));
        gagal(periksa(LaporanDalamMasaBakti.class, new LaporanDalamMasaBakti.Fakta(SEJAK, HARI, SEJAK.minusDays(1))), Akibat.TOLAK,
                "LAPORAN_DI_LUAR_MASA_BAKTI");
        gagal(periksa(LaporanDalamMasaBakti.class, new LaporanDalamMasaBakti.Fakta(SEJAK, HARI, HARI.plusDays(1))), Akibat.TOLAK,
                "LAPORAN_DI_LUAR_MASA_BAKTI");
    }

    @Test
    @DisplayName("RUKUN-POL-12 dan RUKUN-POL-93: keduanya memilih jalan")
    void pilihan() {
        terpenuhi(periksa(PanitiaTanpaLaporan.class, new PanitiaTanpaLaporan.Fakta(true)));
        assertThat(periksa(PanitiaTanpaLaporan.class, new PanitiaTanpaLaporan.Fakta(false)).akibat()).isEqualTo(Akibat.DISKRESI);
        terpenuhi(periksa(KursiBerlanjut.class, new KursiBerlanjut.Fakta("RT 01", HARI, "ada Ketua terpilih")));
        assertThat(periksa(KursiBerlanjut.class, new KursiBerlanjut.Fakta("RT 01", HARI, null)).akibat()).isEqualTo(Akibat.ALIH);
    }

    @Test
    @DisplayName("RUKUN-POL-94 bagi yang menjabat, tanpa tumpang tindih; RUKUN-POL-95 kembali sesudah hari pertama")
    void ketidakhadiran() {
        terpenuhi(periksa(KetidakhadiranDicatat.class, new KetidakhadiranDicatat.Fakta(HARI, true, true, null)));
        gagal(periksa(KetidakhadiranDicatat.class, new KetidakhadiranDicatat.Fakta(HARI, true, true, SEJAK)), Akibat.TOLAK,
                "KETIDAKHADIRAN_TUMPANG_TINDIH");
        assertThat(periksa(KetidakhadiranDicatat.class, new KetidakhadiranDicatat.Fakta(HARI, true, true, HARI.plusDays(9))).pesan())
                .contains("belum berakhir sebelum hari itu", "batalkan dahulu").doesNotContain("belum berakhir pada");
        gagal(periksa(KetidakhadiranDicatat.class, new KetidakhadiranDicatat.Fakta(HARI, false, false, null)), Akibat.TOLAK,
                "PENGURUS_TIDAK_DIKENAL");
        gagal(periksa(KetidakhadiranDicatat.class, new KetidakhadiranDicatat.Fakta(HARI, true, false, null)), Akibat.TOLAK,
                "JABATAN_TIDAK_DIPEGANG");
        terpenuhi(periksa(KembaliSesudahMulai.class, new KembaliSesudahMulai.Fakta(HARI, HARI.plusDays(1))));
        gagal(periksa(KembaliSesudahMulai.class, new KembaliSesudahMulai.Fakta(HARI, HARI)), Akibat.TOLAK,
                "KEMBALI_SEBELUM_BERHALANGAN");
    }

    @Test
    @DisplayName("RUKUN-POL-109 pemenang bersuara terbanyak; yang sama hanya bila panitia atau undian menentukan")
    void pemenangTeratas() {
        terpenuhi(teratas(40, false, 20, 39));
        gagal(teratas(40, false, 41), Akibat.TOLAK, "PEMENANG_BUKAN_TERATAS");
        Putusan seri = teratas(40, false, 40);
        gagal(seri, Akibat.TOLAK, "PEMENANG_BUKAN_TERATAS");
        assertThat(seri.pesan()).contains("40 suara", "Pasal 27 ayat (3)");
        terpenuhi(teratas(40, true, 40));
        gagal(teratas(39, true, 40), Akibat.TOLAK, "PEMENANG_BUKAN_TERATAS");
        gagal(teratas(0, false), Akibat.TOLAK, "PEMENANG_BUKAN_TERATAS");
    }

    private static Putusan teratas(int suara, boolean seri, Integer... lain) {
        return periksa(PemenangTeratas.class, new PemenangTeratas.Fakta("A", suara, List.of(lain), seri));
    }
}
