package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.pergub171.masabakti.DasarMulaiMasaBakti;
import id.rukun.hukum.pergub171.masabakti.LamaMasaBakti;
import id.rukun.hukum.pergub171.masabakti.LaporanAkhirFakta;
import id.rukun.hukum.pergub171.masabakti.LaporanAkhirKetuaRt;
import id.rukun.hukum.pergub171.masabakti.LaporanAkhirKetuaRw;
import id.rukun.hukum.pergub171.masabakti.MasaBaktiBerturut;
import id.rukun.hukum.pergub171.masabakti.MasaBaktiDitetapkan;
import id.rukun.hukum.pergub171.masabakti.MasaBaktiTidakTumpangTindih;
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

/** Pasal 21, 31, 33 and 35: both sides of each rule. */
class PengurusAturanTest {

    private static final LocalDate TERPILIH = LocalDate.of(2018, 3, 4);

    @Test
    @DisplayName("EX-135 dibentuk hari ke-14: tepat waktu")
    void ex135() {
        terpenuhi(tenggat(TERPILIH, LocalDate.of(2018, 3, 18)));
    }

    @Test
    @DisplayName("EX-136 dibentuk hari ke-15: diterima, temuan PENGURUS_TERLAMBAT_14_HARI")
    void ex136() {
        Putusan putusan = tenggat(TERPILIH, LocalDate.of(2018, 3, 19));
        gagal(putusan, Akibat.TEMUAN, "PENGURUS_TERLAMBAT_14_HARI");
        assertThat(putusan.pesan()).startsWith("Pengurus dibentuk setelah 18 Maret 2018");
    }

    @Test
    @DisplayName("EX-137 terpilih 17 Februari 2020: hari terakhir 2 Maret 2020")
    void ex137() {
        LocalDate terpilih = LocalDate.of(2020, 2, 17);
        terpenuhi(tenggat(terpilih, LocalDate.of(2020, 3, 2)));
        gagal(tenggat(terpilih, LocalDate.of(2020, 3, 3)), Akibat.TEMUAN, "PENGURUS_TERLAMBAT_14_HARI");
        gagal(periksa(TenggatPembentukanPengurus.class, new TenggatPembentukanPengurus.Fakta(terpilih, null,
                LocalDate.of(2020, 3, 3))), Akibat.TEMUAN, "PENGURUS_TERLAMBAT_14_HARI");
    }

    @Test
    @DisplayName("PS31-2 orang tua dan anak: ditolak dengan nama dan hubungannya")
    void kekerabatan() {
        terpenuhi(periksa(TanpaHubunganKekerabatan.class, new TanpaHubunganKekerabatan.Fakta(List.of())));
        Putusan putusan = periksa(TanpaHubunganKekerabatan.class, new TanpaHubunganKekerabatan.Fakta(List.of(
                new TanpaHubunganKekerabatan.DuaPengurus("Ayah", "Anak", "orang tua dan anak"))));
        gagal(putusan, Akibat.TOLAK, "HUBUNGAN_KEKERABATAN");
        assertThat(putusan.pesan()).isEqualTo("Ayah dan Anak mempunyai hubungan orang tua dan anak.");
    }

    @Test
    @DisplayName("EX-156 masa bakti lama sampai 30 Juni 2019: mulai dengan penyerahan, Keputusan tidak mendahuluinya")
    void ex156() {
        LocalDate serah = LocalDate.of(2019, 7, 1);
        terpenuhi(dasar("PENYERAHAN", serah, serah));
        gagal(dasar("PENYERAHAN", null, LocalDate.of(2019, 6, 28)), Akibat.TOLAK, "DASAR_MULAI_TIDAK_SAH");
        gagal(dasar("PENYERAHAN", serah, LocalDate.of(2019, 6, 28)), Akibat.TOLAK, "DASAR_MULAI_TIDAK_SAH");
        gagal(dasar("PENYERAHAN", LocalDate.of(2019, 6, 9), serah), Akibat.TOLAK, "DASAR_MULAI_TIDAK_SAH");
        gagal(dasar("PEMILIHAN", null, serah), Akibat.TOLAK, "DASAR_MULAI_TIDAK_SAH");
        terpenuhi(periksa(DasarMulaiMasaBakti.class, new DasarMulaiMasaBakti.Fakta("PEMILIHAN", TERPILIH, null,
                TERPILIH.minusDays(1), null)));
    }

    @Test
    @DisplayName("EX-157 mulai 10 Juni 2019 selagi masa bakti lama berjalan: tumpang tindih")
    void ex157() {
        LocalDate akhir = LocalDate.of(2019, 6, 30);
        gagal(tumpang(LocalDate.of(2019, 6, 10), akhir), Akibat.TOLAK, "MASA_BAKTI_TUMPANG_TINDIH");
        gagal(tumpang(akhir, akhir), Akibat.TOLAK, "MASA_BAKTI_TUMPANG_TINDIH");
        terpenuhi(tumpang(akhir.plusDays(1), akhir));
        terpenuhi(tumpang(akhir, null));
    }

    @Test
    @DisplayName("RW seperti RT: susunan, berita acara, pemenang")
    void rw() {
        gagal(periksa(SusunanLengkapRw.class, new SusunanLengkapRt.Fakta("A", "B", null)), Akibat.TOLAK, "SUSUNAN_TIDAK_LENGKAP");
        gagal(periksa(BeritaAcaraPemilihanRw.class, new BeritaAcaraFakta(null, null, List.of(), List.of(), null)), Akibat.TOLAK,
                "BERITA_ACARA_PEMILIHAN_TIDAK_ADA");
        gagal(periksa(BeritaAcaraPemilihanRw.class, new BeritaAcaraFakta("1", TERPILIH, List.of("A"), List.of("B"), null)),
                Akibat.PERINGATAN, "BERITA_ACARA_PEMILIHAN_TIDAK_ADA");
        gagal(periksa(KetuaPemenangRw.class, new KetuaPemenangRt.Fakta("1", "A", "2", "B")), Akibat.TOLAK, "BUKAN_PEMENANG");
        gagal(periksa(BukanKetuaUnitLain.class, new BukanKetuaUnitLain.Fakta(List.of("A, Ketua RT 02"))), Akibat.TOLAK,
                "RANGKAP_JABATAN");
    }

    @Test
    @DisplayName("RT: Ketua, Sekretaris, dan Bendahara terisi; panitia menandatangani; yang ditetapkan pemenangnya")
    void rt() {
        terpenuhi(periksa(SusunanLengkapRt.class, new SusunanLengkapRt.Fakta("A", "B", "C")));
        Putusan kurang = periksa(SusunanLengkapRt.class, new SusunanLengkapRt.Fakta("A", null, ""));
        gagal(kurang, Akibat.TOLAK, "SUSUNAN_TIDAK_LENGKAP");
        assertThat(kurang.pesan()).endsWith("belum diisi: Sekretaris dan Bendahara.");
        terpenuhi(periksa(BeritaAcaraPemilihanRt.class, new BeritaAcaraFakta("1", TERPILIH, List.of("A"), List.of(), null)));
        terpenuhi(periksa(BeritaAcaraPemilihanRt.class, new BeritaAcaraFakta("1", TERPILIH, List.of("A"), List.of("B"), "Sakit")));
        terpenuhi(periksa(KetuaPemenangRt.class, new KetuaPemenangRt.Fakta("1", "A", "1", "A")));
        gagal(periksa(KetuaPemenangRt.class, new KetuaPemenangRt.Fakta("1", "A", "2", "B")), Akibat.TOLAK, "BUKAN_PEMENANG");
    }

    @Test
    @DisplayName("EX-138 terpilih 31 Januari 2019: bulan itu berakhir 28 Februari, Lurah dapat menunjuk mulai 1 Maret")
    void ex138() {
        LocalDate terpilih = LocalDate.of(2019, 1, 31);
        Putusan belum = sebulan(terpilih, null, LocalDate.of(2019, 2, 28));
        gagal(belum, Akibat.TOLAK, "BELUM_SATU_BULAN");
        assertThat(belum.pesan()).isEqualTo("Pengurus sementara baru dapat ditunjuk mulai 1 Maret 2019.");
        terpenuhi(sebulan(terpilih, null, LocalDate.of(2019, 3, 1)));
    }

    @Test
    @DisplayName("EX-140 penunjukan 4 April 2018: ditolak, belum satu bulan")
    void ex140() {
        gagal(sebulan(TERPILIH, null, LocalDate.of(2018, 4, 4)), Akibat.TOLAK, "BELUM_SATU_BULAN");
    }

    @Test
    @DisplayName("EX-141 penunjukan 5 April 2018 tanpa susunan: dapat; dengan susunan: ditolak DAFTAR_SUDAH_MASUK")
    void ex141() {
        LocalDate hari = LocalDate.of(2018, 4, 5);
        terpenuhi(sebulan(TERPILIH, null, hari));
        gagal(sebulan(TERPILIH, hari, hari), Akibat.TOLAK, "DAFTAR_SUDAH_MASUK");
    }

    @Test
    @DisplayName("PS32-1.4 masa bakti Ketua terpilih sudah mulai")
    void masaBaktiLama() {
        terpenuhi(periksa(MasaBaktiLamaBerakhir.class, new MasaBaktiLamaBerakhir.Fakta(TERPILIH, TERPILIH)));
        Putusan berjalan = periksa(MasaBaktiLamaBerakhir.class, new MasaBaktiLamaBerakhir.Fakta(TERPILIH, TERPILIH.minusDays(1)));
        gagal(berjalan, Akibat.TOLAK, "MASA_BAKTI_LAMA_MASIH_BERJALAN");
        assertThat(berjalan.pesan()).isEqualTo("Pengurus lama masih menjabat sampai 3 Maret 2018.");
        gagal(periksa(MasaBaktiLamaBerakhir.class, new MasaBaktiLamaBerakhir.Fakta(null, TERPILIH)), Akibat.TOLAK,
                "MASA_BAKTI_LAMA_MASIH_BERJALAN");
    }

    @Test
    @DisplayName("EX-158 terpilih Oktober 2016 dan Oktober 2019: yang ketiga ditolak; sesudah Ketua lain dapat lagi (AMB-29, AMB-31)")
    void ex158() {
        MasaBaktiBerturut.MasaSebelumnya satu = masa("2016-10-09", true);
        MasaBaktiBerturut.MasaSebelumnya dua = masa("2019-10-06", true);
        Putusan ketiga = berturut(satu, dua);
        gagal(ketiga, Akibat.TOLAK, "DUA_MASA_BAKTI_BERTURUT");
        assertThat(ketiga.pesan()).contains("A sudah 2 kali", "6 Oktober 2019", "paling banyak 2 kali");
        terpenuhi(berturut(satu));
        terpenuhi(berturut(satu, dua, masa("2022-10-02", false)));
        terpenuhi(berturut(satu, masa("2019-10-06", false), masa("2022-10-02", true)));
        terpenuhi(berturut());
    }

    @Test
    @DisplayName("AMB-30 unit baru mulai dari nol: dua masa bakti di unit asalnya hanya peringatan")
    void unitAsal() {
        List<MasaBaktiBerturut.MasaSebelumnya> dua = List.of(masa("2018-10-09", true), masa("2021-10-06", true));
        Putusan peringatan = periksa(MasaBaktiBerturut.class, new MasaBaktiBerturut.Fakta("A", dua, "RT 002/RW 01"));
        gagal(peringatan, Akibat.PERINGATAN, "DUA_MASA_BAKTI_DI_UNIT_ASAL");
        assertThat(peringatan.pesan()).contains("A sudah 2 kali", "memimpin RT 002/RW 01, asal unit ini", "6 Oktober 2021", "mulai dari nol");
        terpenuhi(periksa(MasaBaktiBerturut.class, new MasaBaktiBerturut.Fakta("A", dua.subList(0, 1), "RT 002/RW 01")));
    }

    @Test
    @DisplayName("EX-161 terpilih 1 Agustus 2016 tidak dihitung; EX-162 terpilih 14 September 2016 dihitung")
    void ex161() {
        terpenuhi(berturut(masa("2016-08-01", true), masa("2019-10-06", true)));
        terpenuhi(berturut(masa("2016-09-13", true), masa("2019-10-06", true)));
        gagal(berturut(masa("2016-09-14", true), masa("2019-10-06", true)), Akibat.TOLAK, "DUA_MASA_BAKTI_BERTURUT");
    }

    @Test
    @DisplayName("PS33-1.3, PS33-1.4, PS31-3: hari terakhir menurut edisinya, masa bakti dan susunan dengan Keputusan Lurah")
    void keputusan() {
        LocalDate akhir = LocalDate.of(2021, 3, 3);
        terpenuhi(periksa(LamaMasaBakti.class, new LamaMasaBakti.Fakta(TERPILIH, akhir)));
        Putusan empat = periksa(LamaMasaBakti.class, new LamaMasaBakti.Fakta(TERPILIH, akhir.plusYears(1)));
        gagal(empat, Akibat.TOLAK, "MASA_BAKTI_BUKAN_3_TAHUN");
        assertThat(empat.pesan()).isEqualTo("Masa bakti 3 tahun, 4 Maret 2018 sampai 3 Maret 2021, bukan sampai 3 Maret 2022.");
        terpenuhi(periksa(MasaBaktiDitetapkan.class, new MasaBaktiDitetapkan.Fakta("7", TERPILIH, akhir)));
        gagal(periksa(MasaBaktiDitetapkan.class, new MasaBaktiDitetapkan.Fakta(null, TERPILIH, akhir)), Akibat.TOLAK,
                "MASA_BAKTI_TANPA_KEPUTUSAN");
        terpenuhi(periksa(SusunanDitetapkan.class, new SusunanDitetapkan.Fakta(TERPILIH, "8")));
        gagal(periksa(SusunanDitetapkan.class, new SusunanDitetapkan.Fakta(TERPILIH, " ")), Akibat.TOLAK, "SUSUNAN_TANPA_KEPUTUSAN");
        gagal(periksa(SusunanDitetapkan.class, new SusunanDitetapkan.Fakta(null, "8")), Akibat.TOLAK, "SUSUNAN_TANPA_KEPUTUSAN");
    }

    @Test
    @DisplayName("PS25-i.2 rangkap jabatan; EX-147 tanpa Bidang diterima (PS21-3); PS22-4 tugas Bidang ditetapkan Ketua")
    void rangkapDanBidang() {
        terpenuhi(periksa(KetuaTidakMerangkap.class, new KetuaTidakMerangkap.Fakta("A", List.of())));
        Putusan rangkap = periksa(KetuaTidakMerangkap.class, new KetuaTidakMerangkap.Fakta("A", List.of("Sekretaris RW 01")));
        gagal(rangkap, Akibat.TOLAK, "KETUA_MERANGKAP_JABATAN");
        assertThat(rangkap.pesan()).startsWith("A masih merangkap Sekretaris RW 01");
        terpenuhi(periksa(BidangMenurutKebutuhan.class, new BidangMenurutKebutuhan.Fakta(List.of(), List.of())));
        terpenuhi(periksa(BidangMenurutKebutuhan.class, new BidangMenurutKebutuhan.Fakta(List.of("Keamanan"), List.of())));
        gagal(periksa(BidangMenurutKebutuhan.class, new BidangMenurutKebutuhan.Fakta(List.of("Keamanan"), List.of("Keamanan"))),
                Akibat.TOLAK, "BIDANG_TANPA_PENGURUS");
        terpenuhi(periksa(TugasBidangOlehKetua.class, new WewenangKetuaFakta(List.of(), false)));
        terpenuhi(periksa(TugasBidangOlehKetua.class, new WewenangKetuaFakta(List.of("Keamanan"), true)));
        gagal(periksa(TugasBidangOlehKetua.class, new WewenangKetuaFakta(List.of("Keamanan"), false)), Akibat.TOLAK,
                "BUKAN_KETUA");
    }

    private static MasaBaktiBerturut.MasaSebelumnya masa(String pemilihan, boolean orangItu) {
        return new MasaBaktiBerturut.MasaSebelumnya(LocalDate.parse(pemilihan), orangItu);
    }

    private static Putusan berturut(MasaBaktiBerturut.MasaSebelumnya... sebelumnya) {
        return periksa(MasaBaktiBerturut.class, new MasaBaktiBerturut.Fakta("A", List.of(sebelumnya)));
    }

    private static Putusan sebulan(LocalDate pemilihan, LocalDate disampaikan, LocalDate hari) {
        return periksa(SebulanTanpaPengurus.class, new SebulanTanpaPengurus.Fakta(pemilihan, disampaikan, hari));
    }

    private static Putusan tenggat(LocalDate pemilihan, LocalDate pembentukan) {
        return periksa(TenggatPembentukanPengurus.class, new TenggatPembentukanPengurus.Fakta(pemilihan, pembentukan, pembentukan));
    }

    private static Putusan dasar(String dasar, LocalDate penyerahan, LocalDate keputusan) {
        return periksa(DasarMulaiMasaBakti.class, new DasarMulaiMasaBakti.Fakta(dasar, LocalDate.of(2019, 6, 10), penyerahan,
                LocalDate.of(2019, 6, 30), keputusan));
    }

    private static Putusan tumpang(LocalDate mulai, LocalDate akhirLama) {
        return periksa(MasaBaktiTidakTumpangTindih.class, new MasaBaktiTidakTumpangTindih.Fakta(mulai, akhirLama));
    }

    @Test
    @DisplayName("EX-154 masa bakti sampai 9 Oktober 2019: laporan 9 September tepat waktu, 10 September temuan")
    void ex154() {
        LocalDate akhir = LocalDate.of(2019, 10, 9);
        terpenuhi(laporan(akhir, LocalDate.of(2019, 9, 9)));
        Putusan putusan = laporan(akhir, LocalDate.of(2019, 9, 10));
        gagal(putusan, Akibat.TEMUAN, "LAPORAN_AKHIR_TERLAMBAT");
        assertThat(putusan.pesan()).startsWith("Laporan melewati batas 9 September 2019");
        gagal(periksa(LaporanAkhirKetuaRw.class, new LaporanAkhirFakta(akhir, null, LocalDate.of(2019, 9, 10), false, false, false)),
                Akibat.TEMUAN, "LAPORAN_AKHIR_TERLAMBAT");
        terpenuhi(laporan(LocalDate.of(2021, 3, 31), LocalDate.of(2021, 2, 28)));
    }

    @Test
    @DisplayName("EX-155 Ketua RT melapor kepada Lurah saja: ditolak; kursi Ketua RW kosong (AMB-74): cukup; Ketua RW: cukup")
    void ex155() {
        LocalDate akhir = LocalDate.of(2019, 10, 9);
        LocalDate hari = LocalDate.of(2019, 9, 1);
        Putusan putusan = periksa(LaporanAkhirKetuaRt.class, new LaporanAkhirFakta(akhir, hari, hari, true, false, true));
        gagal(putusan, Akibat.TOLAK, "TUJUAN_LAPORAN_KURANG");
        assertThat(putusan.pesan()).endsWith("belum ditujukan kepada Ketua RW.");
        gagal(periksa(LaporanAkhirKetuaRt.class, new LaporanAkhirFakta(akhir, hari, hari, false, true, true)), Akibat.TOLAK,
                "TUJUAN_LAPORAN_KURANG");
        terpenuhi(periksa(LaporanAkhirKetuaRt.class, new LaporanAkhirFakta(akhir, hari, hari, true, false, false)));
        terpenuhi(periksa(LaporanAkhirKetuaRw.class, new LaporanAkhirFakta(akhir, hari, hari, true, false, true)));
    }

    @Test
    @DisplayName("EX-240 masa bakti lama sampai 13 Oktober 2016: tidak dicatat; sampai 14 Oktober 2016: terlambat")
    void ex240() {
        LocalDate hari = LocalDate.of(2016, 10, 1);
        terpenuhi(periksa(LaporanAkhirKetuaRt.class,
                new LaporanAkhirFakta(LocalDate.of(2016, 10, 13), null, hari, false, false, true)));
        gagal(periksa(LaporanAkhirKetuaRt.class, new LaporanAkhirFakta(LocalDate.of(2016, 10, 14), null, hari, false, false, true)),
                Akibat.TEMUAN, "LAPORAN_AKHIR_TERLAMBAT");
    }

    @Test
    @DisplayName("EX-180 tidak bertugas sejak 1 September 2019, 29 Februari 2020: belum; EX-181 1 Maret 2020: tersedia")
    void ex180() {
        LocalDate sejak = LocalDate.of(2019, 9, 1);
        Putusan putusan = berhalangan(sejak, LocalDate.of(2020, 2, 28));
        gagal(putusan, Akibat.TOLAK, "BELUM_6_BULAN");
        assertThat(putusan.pesan()).startsWith("Baru 5 bulan 28 hari tidak bertugas sejak 1 September 2019");
        gagal(berhalangan(sejak, LocalDate.of(2020, 2, 29)), Akibat.TOLAK, "BELUM_6_BULAN");
        terpenuhi(berhalangan(sejak, LocalDate.of(2020, 3, 1)));
        gagal(berhalangan(LocalDate.of(2019, 8, 31), LocalDate.of(2020, 2, 29)), Akibat.TOLAK, "BELUM_6_BULAN");
        terpenuhi(berhalangan(LocalDate.of(2019, 8, 31), LocalDate.of(2020, 3, 1)));
    }

    @Test
    @DisplayName("EX-182 bertugas sehari pada 10 November 2019: dihitung lagi sejak 11 November, tersedia 11 Mei 2020")
    void ex182() {
        LocalDate sejak = LocalDate.of(2019, 11, 11);
        gagal(berhalangan(sejak, LocalDate.of(2020, 3, 1)), Akibat.TOLAK, "BELUM_6_BULAN");
        gagal(berhalangan(sejak, LocalDate.of(2020, 5, 10)), Akibat.TOLAK, "BELUM_6_BULAN");
        terpenuhi(berhalangan(sejak, LocalDate.of(2020, 5, 11)));
        gagal(berhalangan(sejak, sejak.minusDays(1)), Akibat.TOLAK, "BELUM_6_BULAN");
    }

    @Test
    @DisplayName("EX-183 berhalangan tetap, terbukti sesudah dua pekan: tersedia saat itu juga; Sekretaris tidak menggantikannya")
    void ex183() {
        LocalDate sejak = LocalDate.of(2019, 9, 1);
        terpenuhi(periksa(DasarBerhalangan.class, new DasarBerhalangan.Fakta(true, sejak, sejak.plusWeeks(2))));
        gagal(periksa(SekretarisMenggantikan.class, new SekretarisMenggantikan.Fakta(true)), Akibat.ALIH, "BUKAN_BERHALANGAN_SEMENTARA");
        terpenuhi(periksa(SekretarisMenggantikan.class, new SekretarisMenggantikan.Fakta(false)));
    }

    @Test
    @DisplayName("PS22-2c.2 yang ditunjuk Lurah ialah pengurus unit itu")
    void pelaksana() {
        terpenuhi(periksa(PelaksanaPengurusUnit.class, new PelaksanaPengurusUnit.Fakta("RT 01", "Bendahara")));
        Putusan putusan = periksa(PelaksanaPengurusUnit.class, new PelaksanaPengurusUnit.Fakta("RT 01", null));
        gagal(putusan, Akibat.TOLAK, "PELAKSANA_BUKAN_PENGURUS");
        assertThat(putusan.ucapan().kalimat()).contains("AMB-88");
    }

    private static Putusan berhalangan(LocalDate sejak, LocalDate acuan) {
        return periksa(DasarBerhalangan.class, new DasarBerhalangan.Fakta(false, sejak, acuan));
    }

    private static Putusan laporan(LocalDate akhir, LocalDate tanggal) {
        return periksa(LaporanAkhirKetuaRt.class, new LaporanAkhirFakta(akhir, tanggal, tanggal, true, true, true));
    }
}
