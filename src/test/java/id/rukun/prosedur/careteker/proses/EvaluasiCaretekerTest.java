package id.rukun.prosedur.careteker.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.link.PembukaHarian;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.Ketidakhadiran;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.kabar.KursiBerubah;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** P-17, opened by the daily process; TM-06a and TM-06b. */
@UjiAplikasi
class EvaluasiCaretekerTest {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;
    @Autowired private PenempatanService penempatan;
    @Autowired private PembukaHarian pembuka;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private DokumenService dokumen;
    @Autowired private ApplicationEventPublisher kabar;
    @Autowired private List<PemohonKeputusan> pemohon;

    private KelurahanUji kelurahan;
    private LocalDate akhir;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        LocalDate hari = jam.hariIni();
        panggung.ubah(e -> kelurahan.tanpaPengurus(kelurahan.rtA, hari));
        new KasusCareteker(panggung, kelurahan).sampaiMenjabat(hari, KasusCareteker.pns(hari), kelurahan.rtA);
        akhir = Kalender.hariTerakhirPeriode(hari, Period.ofMonths(3));
    }

    @Test
    @DisplayName("EX-236 dibuka tiga puluh hari terakhir, sekali; TM-06a, TM-06b; dievaluasi, PNS yang sama dengan Keputusan baru")
    void diperpanjang() {
        pada(akhir.minusDays(30));
        assertThat(kasus("evaluasi-careteker")).isEmpty();
        KasusCareteker evaluasi = evaluasi();
        pembuka.buka(kelurahan.id);
        assertThat(kasus("evaluasi-careteker")).as("sekali untuk setiap masa").hasSize(1);
        assertThat(evaluasi.pejabat("lurah").namaTugas(evaluasi.nomor())).containsExactly("NilaiCareteker");
        evaluasi.pejabat("petugas").kirim(evaluasi.nomor(), "LaporkanKeadaan", Map.of("laporan", "Panitia belum terbentuk.",
                "suratDiwakili", "Laporan yang ditandatangani Careteker", "tanggalSuratDiwakili", jam.hariIni()));
        pada(evaluasi, akhir.minusDays(15));
        assertThat(timer(evaluasi)).isEmpty();
        pada(evaluasi, akhir.minusDays(14));
        assertThat(timer(evaluasi)).containsExactly("TM-06a");
        pada(evaluasi, akhir);
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, jam.hariIni())).map(PemegangJabatan::sifat).contains(SifatJabatan.CARETEKER);
        assertThat(temuan(evaluasi)).isEmpty();
        pada(evaluasi, akhir.plusDays(1));
        assertThat(timer(evaluasi)).containsExactly("TM-06a", "TM-06b");
        assertThat(temuan(evaluasi)).containsExactly("MASA_CARETEKER_HABIS");
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, jam.hariIni())).as("INV-21").isEmpty();

        Ditolak.dengan("EVALUASI_CARETEKER_TERLALU_DINI", () -> nilai(evaluasi, "SAMA", akhir.minusDays(30)))
                .contains("mulai " + Kalender.tulis(akhir.minusDays(29)));
        nilai(evaluasi, "SAMA", akhir.plusDays(1));
        assertThat(evaluasi.pejabat("lurah").namaTugas(evaluasi.nomor())).as("penunjukannya ditunggu").isEmpty();
        assertThat(dokumen.dari(panggung.kasus(evaluasi.nomor()).id())).extracting(Dokumen::nama).contains("Evaluasi Careteker");

        KasusCareteker lagi = penunjukanTerbuka();
        assertThat(lagi.pejabat("lurah").lembar(lagi.pejabat("lurah").tugas(lagi.nomor(), "PutuskanPenunjukan")))
                .contains("Evaluasi tanggal " + Kalender.tulis(akhir.plusDays(1)) + ": Panitia belum terbentuk.")
                .as("dasar masa sebelumnya tidak diulang").doesNotContain("GANGGUAN_PELAYANAN");
        Map<String, Object> tanpaCalon = KasusCareteker.tunjuk("TIDAK_ADA_CALON");
        tanpaCalon.putAll(Map.of("pencalonanDitutup", akhir.minusDays(9), "pendaftar", 2));
        Ditolak.dengan("DASAR_CARETEKER_TIDAK_ADA", () -> lagi.putuskan(tanpaCalon)).contains("2 orang");
        lagi.putuskan(KasusCareteker.tunjuk("MASALAH_KEPENGURUSAN"));
        assertThat(lagi.pejabat("petugas").lembar(lagi.pejabat("petugas").tugas(lagi.nomor(), "PilihCareteker")))
                .contains(KasusCareteker.NAMA + ", diusulkan lagi", KasusCareteker.NIP);
        Ditolak.dengan("CARETEKER_BERLAKU_SURUT", () -> lagi.pilih(KasusCareteker.pns(akhir)));
        lagi.pilih(KasusCareteker.pns(jam.hariIni())).rancangan().ditandatangani(jam.hariIni());
        panggung.pastikanSelesai(lagi.nomor(), "DITETAPKAN");
        panggung.pastikanSelesai(evaluasi.nomor(), "SELESAI");
        assertThat(lagi.konten(pemohon)).contains("ada permasalahan dalam kepengurusan").doesNotContain("mengganggu pelayanan");
        assertThat(temuan(lagi)).containsExactly("SESUDAH_CARETEKER");
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, jam.hariIni())).map(PemegangJabatan::nama).contains(KasusCareteker.NAMA);
    }

    @Test
    @DisplayName("dievaluasi sebelum habis: masa berikutnya menyambung; sejak perpanjangan kedua Camat diberi tahu (PRD-09)")
    void berulang() {
        KasusCareteker pertama = perpanjang();
        assertThat(pemberitahuan.kasus(panggung.kasus(pertama.nomor()).id())).extracting(Pemberitahuan::timer)
                .doesNotContain("PRD-09");
        akhir = Kalender.hariTerakhirPeriode(akhir.plusDays(1), Period.ofMonths(3));
        KasusCareteker kedua = perpanjang();
        assertThat(pemberitahuan.kasus(panggung.kasus(kedua.nomor()).id())).extracting(Pemberitahuan::timer, Pemberitahuan::penerima)
                .contains(tuple("PRD-09", "camat-" + kelurahan.kecamatan));
        assertThat(temuan(kedua)).containsExactlyInAnyOrder("PERPANJANGAN_CARETEKER_BERULANG", "SESUDAH_CARETEKER");
    }

    @Test
    @DisplayName("TM-06a yang terlambat dikirim tetap jatuh pada hari menurut PRD-08")
    void pengingatTerlambat() {
        KasusCareteker evaluasi = evaluasi();
        pada(evaluasi, akhir.minusDays(3));
        assertThat(pemberitahuan.kasus(panggung.kasus(evaluasi.nomor()).id())).filteredOn(p -> p.timer().equals("TM-06a"))
                .singleElement().satisfies(p -> {
                    assertThat(p.parameter()).isEqualTo("PRD-08");
                    assertThat(p.jatuhTempo()).isEqualTo(Kalender.awalHari(akhir.minusDays(14)));
                });
    }

    private KasusCareteker perpanjang() {
        KasusCareteker evaluasi = evaluasi();
        nilai(evaluasi, "LAIN", jam.hariIni());
        KasusCareteker lagi = penunjukanTerbuka();
        lagi.putuskan(KasusCareteker.tunjuk("MASALAH_PEMILIHAN")).pilih(KasusCareteker.pns(akhir.plusDays(1))).rancangan()
                .ditandatangani(jam.hariIni());
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, akhir)).isPresent();
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, akhir.plusDays(1))).isPresent();
        assertThat(kasus("evaluasi-careteker")).as("sampai hari pertama masa baru").containsExactly(evaluasi.nomor());
        pada(evaluasi, akhir.plusDays(1));
        panggung.pastikanSelesai(evaluasi.nomor(), "SELESAI");
        return lagi;
    }

    @Test
    @DisplayName("tidak ditunjuk lagi: sesudah hari terakhir Lurah ditanya, ditunda empat belas hari, lalu menunjuk")
    void tidakDitunjuk() {
        KasusCareteker evaluasi = evaluasi();
        nilai(evaluasi, "TIDAK", jam.hariIni());
        pada(evaluasi, akhir);
        assertThat(evaluasi.pejabat("lurah").namaTugas(evaluasi.nomor())).isEmpty();
        pada(evaluasi, akhir.plusDays(1));
        putuskanKosong(evaluasi, "TUNDA");
        assertThat(evaluasi.pejabat("lurah").namaTugas(evaluasi.nomor())).isEmpty();
        pada(evaluasi, akhir.plusDays(15));
        putuskanKosong(evaluasi, "TUNJUK");
        KasusCareteker lagi = penunjukanTerbuka();
        assertThat(lagi.pejabat("lurah").namaTugas(lagi.nomor())).containsExactly("PutuskanPenunjukan");
        assertThat(evaluasi.pejabat("lurah").namaTugas(evaluasi.nomor())).as("tidak ditanya selama penunjukan berjalan").isEmpty();
        pada(evaluasi, akhir.plusDays(28));
        assertThat(evaluasi.pejabat("lurah").namaTugas(evaluasi.nomor())).isEmpty();
        pada(evaluasi, akhir.plusDays(29));
        assertThat(evaluasi.pejabat("lurah").namaTugas(evaluasi.nomor())).as("masih berjalan").isEmpty();
        lagi.putuskan(Map.of("putusan", "TIDAK_DITUNJUK", "alasan", KasusCareteker.ALASAN));
        pada(evaluasi, akhir.plusDays(42));
        assertThat(evaluasi.pejabat("lurah").namaTugas(evaluasi.nomor())).isEmpty();
        pada(evaluasi, akhir.plusDays(43));
        assertThat(evaluasi.pejabat("lurah").namaTugas(evaluasi.nomor())).as("tidak ditunjuk: ditanya lagi")
                .containsExactly("PutuskanKursiKosong");
    }

    @Test
    @DisplayName("RUKUN-PRD-40 Keputusan perpanjangan yang ditolak: kursi kosong tidak tinggal tanpa ditanyakan")
    void perpanjanganDitolak() {
        KasusCareteker evaluasi = evaluasi();
        pada(evaluasi, akhir.minusDays(10));
        nilai(evaluasi, "SAMA", jam.hariIni());
        KasusCareteker lagi = penunjukanTerbuka();
        lagi.putuskan(Map.of("putusan", "TIDAK_DITUNJUK", "alasan", KasusCareteker.ALASAN));
        panggung.pastikanSelesai(lagi.nomor(), "SELESAI");
        pada(evaluasi, akhir);
        assertThat(evaluasi.pejabat("lurah").namaTugas(evaluasi.nomor())).as("Careteker masih menjabat").isEmpty();
        pada(evaluasi, akhir.plusDays(1));
        assertThat(evaluasi.pejabat("lurah").namaTugas(evaluasi.nomor())).containsExactly("PutuskanKursiKosong");
    }

    @ParameterizedTest(name = "{0} hari sesudah masanya")
    @ValueSource(ints = {1, 20})
    @DisplayName("tidak ditunjuk lagi, tetapi Careteker berikutnya sudah ditetapkan sebelum masanya habis: Lurah tidak ditanya")
    void terisiSebelumDitanya(int sesudah) {
        KasusCareteker evaluasi = evaluasi();
        nilai(evaluasi, "TIDAK", jam.hariIni());
        new KasusCareteker(panggung, kelurahan).sampaiMenjabat(jam.hariIni(), KasusCareteker.pns(akhir.plusDays(sesudah)),
                kelurahan.rtA);
        assertThat(kasus("evaluasi-careteker")).as("sampai hari terakhirnya").containsExactly(evaluasi.nomor());
        pada(evaluasi, akhir.plusDays(1));
        panggung.pastikanSelesai(evaluasi.nomor(), "SELESAI");
        assertThat(panggung.berkas(evaluasi.nomor(), JenisEntri.TINDAKAN)).anySatisfy(t ->
                assertThat(t.toString()).contains("tidak lagi menunggu putusan Lurah"));
    }

    @Test
    @DisplayName("RT yang sudah berakhir tidak memerlukan Ketua: Lurah tidak ditanya lagi")
    void unitBerakhir() {
        KasusCareteker evaluasi = evaluasi();
        nilai(evaluasi, "TIDAK", jam.hariIni());
        pada(evaluasi, akhir.plusDays(1));
        putuskanKosong(evaluasi, "TUNDA");
        LocalDate berakhir = jam.hariIni().plusDays(3);
        panggung.ubah(e -> e.createQuery("update Unit u set u.status = id.rukun.wilayah.StatusUnit.DIGABUNG, u.sampai = :hari where u.id = :id")
                .setParameter("hari", berakhir).setParameter("id", kelurahan.rtA).executeUpdate());
        pada(evaluasi, akhir.plusDays(15));
        panggung.pastikanSelesai(evaluasi.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("kursi kosong yang terisi lagi: Lurah tidak ditanya lagi")
    void kursiTerisi() {
        KasusCareteker evaluasi = evaluasi();
        nilai(evaluasi, "TIDAK", jam.hariIni());
        pada(evaluasi, akhir.plusDays(1));
        new KasusCareteker(panggung, kelurahan).sampaiMenjabat(jam.hariIni(), KasusCareteker.pns(jam.hariIni()), kelurahan.rtA);
        panggung.pastikanSelesai(evaluasi.nomor(), "SELESAI");
    }

    @ParameterizedTest
    @CsvSource({"PENGURUS_DEFINITIF, definitif", "MENINGGAL, meninggal", "BUKAN_PNS, bukan PNS", "DIGANTI, diganti", "PENATAAN, ditata"})
    @DisplayName("PS8-1.4, PS8-1.8 berakhir dini: tidak dievaluasi")
    void berakhirDini(SebabAkhir sebab, String disebut) {
        KasusCareteker evaluasi = evaluasi();
        String pemegang = careteker().id();
        panggung.ubah(e -> penempatan.akhiri(pemegang, akhir.minusDays(5), sebab, null));
        panggung.pastikanSelesai(evaluasi.nomor(), "SELESAI");
        assertThat(panggung.berkas(evaluasi.nomor(), JenisEntri.TINDAKAN)).anySatisfy(t ->
                assertThat(t.toString()).contains("Careteker berakhir", disebut));
    }

    @Test
    @DisplayName("pengurus definitif berlaku sesudah evaluasi, sebelum masanya habis: tidak ada lagi yang diputuskan")
    void definitifSesudahEvaluasi() {
        KasusCareteker evaluasi = evaluasi();
        nilai(evaluasi, "TIDAK", jam.hariIni());
        panggung.ubah(e -> penempatan.akhiriSementara(kelurahan.rtA, akhir.minusDays(5), "k-1"));
        panggung.pastikanSelesai(evaluasi.nomor(), "SELESAI");
    }

    @Test
    @DisplayName("Ketua yang berhalangan kembali: Careteker yang menggantikannya berhenti hari itu")
    void ketuaKembali() {
        LocalDate hari = jam.hariIni();
        panggung.ubah(e -> kelurahan.berhalangan("rt02", hari));
        KasusCareteker kasus = new KasusCareteker(panggung, kelurahan).mulai(kelurahan.rtB)
                .putuskan(KasusCareteker.tunjuk("GANGGUAN_PELAYANAN")).pilih(KasusCareteker.pns(hari)).rancangan();
        assertThat(kasus.konten(pemohon)).contains("definitif, " + kelurahan.nama("rt02")
                + ", berhalangan sejak tanggal " + Kalender.tulis(hari),
                "bertugas kembali atau terbentuknya kepengurusan yang baru, bila lebih dahulu.");
        kasus.ditandatangani(hari);
        pada(hari.plusDays(20));
        kembali();
        panggung.ubah(e -> assertThat(e.createQuery("""
                select p from PemegangJabatan p where p.unitId = :unit and p.sebabAkhir = id.rukun.jabatan.SebabAkhir.KETUA_KEMBALI""",
                PemegangJabatan.class).setParameter("unit", kelurahan.rtB).getSingleResult().keputusanAkhirId())
                .as("tanpa Keputusan yang mengakhirinya").isNull());
        assertThat(jabatan.pemegangKursi(kelurahan.rtB, jam.hariIni().minusDays(1))).map(PemegangJabatan::nama)
                .contains(KasusCareteker.NAMA);
        assertThat(jabatan.pemegangKursi(kelurahan.rtB, jam.hariIni())).map(PemegangJabatan::sifat)
                .contains(SifatJabatan.DEFINITIF);
    }

    @Test
    @DisplayName("Ketua yang berhalangan kembali sebelum hari pertama Careteker: penunjukannya gugur, tidak sehari pun menjabat")
    void ketuaKembaliLebihDahulu() {
        LocalDate hari = jam.hariIni();
        panggung.ubah(e -> kelurahan.berhalangan("rt02", hari));
        new KasusCareteker(panggung, kelurahan).sampaiMenjabat(hari, KasusCareteker.pns(hari.plusDays(10)), kelurahan.rtB);
        assertThat(jabatan.pemegangKursi(kelurahan.rtB, hari.plusDays(10))).map(PemegangJabatan::nama).contains(KasusCareteker.NAMA);
        pada(hari.plusDays(3));
        kembali();
        assertThat(jabatan.pengurus(kelurahan.rtB, hari, hari.plusDays(90))).extracting(PemegangJabatan::sifat)
                .isNotEmpty().doesNotContain(SifatJabatan.CARETEKER);
    }

    private void kembali() {
        panggung.ubah(e -> {
            e.createQuery("select k from Ketidakhadiran k where k.pemegangId = :id", Ketidakhadiran.class)
                    .setParameter("id", kelurahan.jabatan("rt02")).getResultList().forEach(k -> k.akhiri(jam.hariIni()));
            e.flush();
            kabar.publishEvent(new KursiBerubah(Set.of(kelurahan.rtB)));
        });
    }

    private void nilai(KasusCareteker evaluasi, String kelanjutan, LocalDate tanggal) {
        evaluasi.pejabat("lurah").kirim(evaluasi.nomor(), "NilaiCareteker", new HashMap<>(Map.of("tanggal", tanggal, "hasil",
                "Pelayanan berjalan.", "pemilihan", "Panitia belum terbentuk.", "kelanjutan", kelanjutan)));
    }

    private void putuskanKosong(KasusCareteker evaluasi, String putusan) {
        evaluasi.pejabat("lurah").kirim(evaluasi.nomor(), "PutuskanKursiKosong", Map.of("putusan", putusan));
    }

    /** The first day on which it is opened. */
    private KasusCareteker evaluasi() {
        pada(akhir.minusDays(29));
        return new KasusCareteker(panggung, kelurahan).dibuka(kasus("evaluasi-careteker").get(0));
    }

    private KasusCareteker penunjukanTerbuka() {
        assertThat(kasus("penunjukan-careteker")).hasSize(1);
        return new KasusCareteker(panggung, kelurahan).dibuka(kasus("penunjukan-careteker").get(0));
    }

    /** Numbers of the running cases of a procedure about the RT. */
    private List<String> kasus(String prosedur) {
        List<String> nomor = new ArrayList<>();
        panggung.ubah(e -> nomor.addAll(e.createQuery("""
                select k.nomor from Kasus k where k.unitId = :unit and k.prosedur = :prosedur
                  and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN""", String.class)
                .setParameter("unit", kelurahan.rtA).setParameter("prosedur", prosedur).getResultList()));
        return nomor;
    }

    private void pada(LocalDate hari) {
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(hari).plusSeconds(60)));
        pembuka.buka(kelurahan.id);
    }

    private void pada(KasusCareteker kasus, LocalDate hari) {
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(hari).plusSeconds(60)));
        panggung.jalankanPekerjaan(kasus.nomor());
    }

    private PemegangJabatan careteker() {
        return jabatan.pengurus(kelurahan.rtA, jam.hariIni()).stream().filter(p -> p.sifat() == SifatJabatan.CARETEKER)
                .findFirst().orElseThrow();
    }

    private List<String> timer(KasusCareteker kasus) {
        return pemberitahuan.kasus(panggung.kasus(kasus.nomor()).id()).stream().map(Pemberitahuan::timer)
                .filter(t -> t.startsWith("TM-06")).toList();
    }

    private List<String> temuan(KasusCareteker kasus) {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }
}
