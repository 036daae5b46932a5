package id.rukun.prosedur.careteker.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KursiAkun;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.Penempatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.masabakti.DasarMulai;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.jabatan.masabakti.TerpilihBaru;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahService;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P-16. */
@UjiAplikasi
class PenunjukanCaretekerTest {

    private static final String ALASAN = KasusCareteker.ALASAN;

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;
    @Autowired private PenempatanService penempatan;
    @Autowired private MasaBaktiService masaBakti;
    @Autowired private WilayahService wilayah;
    @Autowired private DokumenService dokumen;
    @Autowired private KasusLain kasusLain;
    @Autowired private List<PemohonKeputusan> pemohon;

    private KelurahanUji kelurahan;
    private KasusCareteker kasus;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        hari = jam.hariIni();
        panggung.ubah(e -> kelurahan.tanpaPengurus(kelurahan.rtA, hari));
        kasus = new KasusCareteker(panggung, kelurahan);
    }

    @Test
    @DisplayName("EX-172 satu PNS Careteker dua RT dan satu RW dengan satu Keputusan; haknya seperti Ketua (Pasal 8 ayat (2))")
    void ex172() {
        panggung.ubah(e -> kelurahan.tanpaPengurus(kelurahan.rwB, hari));
        Map<String, Object> petugas = KasusCareteker.pns(hari);
        petugas.keySet().removeAll(List.of("nama", "nip"));
        petugas.put("asal", "KANTOR_INI");
        petugas.put("pegawai", kelurahan.orang("petugas"));
        kasus.sampaiMenjabat(hari, petugas, kelurahan.rtA, kelurahan.rtKosong, kelurahan.rwB);

        panggung.pastikanSelesai(kasus.nomor(), "DITETAPKAN");
        LocalDate akhir = Kalender.hariTerakhirPeriode(hari, Period.ofMonths(3));
        for (String unit : List.of(kelurahan.rtA, kelurahan.rtKosong, kelurahan.rwB)) {
            assertThat(careteker(unit, hari)).extracting(PemegangJabatan::sifat, PemegangJabatan::orang, PemegangJabatan::sampai)
                    .containsExactly(tuple(SifatJabatan.CARETEKER, kelurahan.orang("petugas"), akhir));
        }
        assertThat(jabatan.kursiAkun(kelurahan.akun("petugas"), hari)).extracting(KursiAkun::peran, KursiAkun::unitId)
                .contains(tuple("ketua-rt", kelurahan.rtA), tuple("ketua-rw", kelurahan.rwB));
        assertThat(dokumen.dari(panggung.kasus(kasus.nomor()).id())).extracting(Dokumen::nama)
                .anyMatch(n -> n.startsWith("Keputusan Lurah"));
        assertThat(temuan()).containsExactly("SESUDAH_CARETEKER");
    }

    @Test
    @DisplayName("EX-173 Careteker kedua untuk RT yang sama ditolak: penunjukan lain yang berjalan, dari formulir dan dari kasus lain")
    void ex173() {
        kasus.mulai(kelurahan.rtA);
        Ditolak.dengan("PENUNJUKAN_CARETEKER_SEDANG_BERJALAN",
                () -> new KasusCareteker(panggung, kelurahan).mulai(kelurahan.rtKosong, kelurahan.rtA)).contains(kasus.nomor());
        KasusCareteker lain = dibuka(kelurahan.rtA, "MASALAH_KEPENGURUSAN");
        panggung.pastikanSelesai(lain.nomor(), "SELESAI");
        assertThat(panggung.berkas(lain.nomor(), JenisEntri.TEMUAN)).singleElement()
                .satisfies(t -> assertThat(t.toString()).contains("PENUNJUKAN_CARETEKER_SEDANG_BERJALAN", kasus.nomor()));

        kasus.putuskan(KasusCareteker.tunjuk("GANGGUAN_PELAYANAN")).pilih(KasusCareteker.pns(hari)).rancangan();
        panggung.ubah(e -> penempatan.tempatkan(new Penempatan(kelurahan.rtA, Jabatan.KETUA_RT, SifatJabatan.CARETEKER,
                Orang.pegawai("991980010120100555", "Rudi Hartono", null), hari, hari.plusDays(9), "k-173")));
        kasus.ditandatangani(hari);
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("CARETEKER_SUDAH_ADA");
        Ditolak.dengan("CARETEKER_SUDAH_ADA", () -> kasus.pilih(KasusCareteker.pns(hari))).contains("Rudi Hartono");
        assertThat(careteker(kelurahan.rtA, hari)).hasSize(1);
    }

    @Test
    @DisplayName("dibuka kasus lain dengan dasarnya; Lurah melihatnya terisi, tidak menunjuk dengan alasan")
    void tidakDitunjuk() {
        dibuka(kelurahan.rtA, "MASALAH_PEMILIHAN");
        assertThat(kasus.pejabat("lurah").lembar(kasus.pejabat("lurah").tugas(kasus.nomor(), "PutuskanPenunjukan")))
                .contains("MASALAH_PEMILIHAN", "tidak ada yang menjalankan hari ini");
        Ditolak.dengan("ALASAN_TERLALU_PENDEK",
                () -> kasus.putuskan(Map.of("putusan", "TIDAK_DITUNJUK", "alasan", "Tidak.")));
        kasus.putuskan(Map.of("putusan", "TIDAK_DITUNJUK", "alasan", ALASAN));
        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(temuan()).containsExactly("UNIT_TANPA_KETUA");
        assertThat(careteker(kelurahan.rtA, hari)).isEmpty();
    }

    @Test
    @DisplayName("tanpa dasar yang disebut kasus pembukanya; tidak ada pendaftar hanya sesudah masa pencalonan habis")
    void dasar() {
        dibuka(kelurahan.rtA, null);
        Map<String, Object> putusan = KasusCareteker.tunjuk("TIDAK_ADA_CALON");
        putusan.put("pencalonanDitutup", hari);
        putusan.put("pendaftar", 0);
        Ditolak.dengan("DASAR_CARETEKER_TIDAK_ADA", () -> kasus.putuskan(putusan)).contains("masih berjalan");
        putusan.put("pencalonanDitutup", hari.minusDays(1));
        putusan.put("pendaftar", 2);
        Ditolak.dengan("DASAR_CARETEKER_TIDAK_ADA", () -> kasus.putuskan(putusan)).contains("2 orang", "Pasal 30 ayat (1)");
        putusan.put("pendaftar", 0);
        kasus.putuskan(putusan);
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).containsExactly("PilihCareteker");
    }

    @Test
    @DisplayName("bukan PNS Pemprov, tanpa hari terakhir, lebih dari tiga bulan, hari yang sudah lewat: ditolak")
    void pilihanDitolak() {
        kasus.mulai(kelurahan.rtA).putuskan(KasusCareteker.tunjuk("GANGGUAN_PELAYANAN"));
        for (String status : List.of("CPNS_PPPK_PEMPROV", "PEGAWAI_LAIN", "BUKAN_PEGAWAI")) {
            Map<String, Object> isian = KasusCareteker.pns(hari);
            isian.put("status", status);
            Ditolak.dengan("CARETEKER_BUKAN_PNS", () -> kasus.pilih(isian)).contains("Pasal 1 angka 38");
        }
        Map<String, Object> asing = KasusCareteker.pns(hari);
        asing.keySet().removeAll(List.of("nama", "nip"));
        asing.put("asal", "KANTOR_INI");
        asing.put("pegawai", "991980010120100999");
        Ditolak.dengan("CARETEKER_BUKAN_PNS", () -> kasus.pilih(asing));
        Map<String, Object> tanpaAkhir = KasusCareteker.pns(hari);
        tanpaAkhir.remove("akhir");
        Ditolak.dengan("TANGGAL_AKHIR_WAJIB", () -> kasus.pilih(tanpaAkhir));
        LocalDate terakhir = Kalender.hariTerakhirPeriode(hari, Period.ofMonths(3));
        Ditolak.dengan("CARETEKER_LEBIH_3_BULAN", () -> kasus.pilih(KasusCareteker.pns(hari, terakhir.plusDays(1))))
                .contains(Kalender.tulis(terakhir), "Pasal 8 ayat (1)");
        Ditolak.dengan("CARETEKER_BERLAKU_SURUT", () -> kasus.pilih(KasusCareteker.pns(hari.minusDays(1))));
        kasus.pilih(KasusCareteker.pns(hari, terakhir));
    }

    @Test
    @DisplayName("EX-211 Ketua definitif bertugas pada hari pertama: ditolak; EX-119 sesudah masa baktinya berakhir: dapat diputuskan")
    void ex211() {
        panggung.ubah(e -> kelurahan.berakhir("rt02", hari.plusDays(10)));
        kasus.mulai(kelurahan.rtB).putuskan(KasusCareteker.tunjuk("GANGGUAN_PELAYANAN"));
        Ditolak.dengan("MASIH_ADA_KETUA", () -> kasus.pilih(KasusCareteker.pns(hari.plusDays(9))))
                .contains("sampai " + Kalender.tulis(hari.plusDays(9)));
        kasus.pilih(KasusCareteker.pns(hari.plusDays(10))).rancangan().ditandatangani(hari);
        panggung.pastikanSelesai(kasus.nomor(), "DITETAPKAN");
        assertThat(jabatan.pemegangKursi(kelurahan.rtB, hari.plusDays(9))).map(PemegangJabatan::sifat)
                .contains(SifatJabatan.DEFINITIF);
        assertThat(jabatan.pemegangKursi(kelurahan.rtB, hari.plusDays(10))).map(PemegangJabatan::sifat)
                .contains(SifatJabatan.CARETEKER);
    }

    @Test
    @DisplayName("EX-235 Ketua berhalangan: Careteker karena gangguan pelayanan dapat, karena masalah pemilihan tidak")
    void ex235() {
        panggung.ubah(e -> kelurahan.berhalangan("rt02", hari.minusDays(5)));
        kasus.mulai(kelurahan.rtB).putuskan(KasusCareteker.tunjuk("MASALAH_PEMILIHAN"));
        Ditolak.dengan("MASIH_ADA_KETUA", () -> kasus.pilih(KasusCareteker.pns(hari))).contains("berhalangan");
        panggung.akhiri(kasus.nomor());
        kasus.sampaiMenjabat(hari, KasusCareteker.pns(hari), kelurahan.rtB);
        assertThat(jabatan.pemegangKursi(kelurahan.rtB, hari)).map(PemegangJabatan::nama).contains(KasusCareteker.NAMA);
    }

    @Test
    @DisplayName("ditandatangani sesudah hari pertamanya: ditahan, petugas memilih hari lain; Lurah dapat menolak rancangannya")
    void ditahanDanDitolak() {
        kasus.mulai(kelurahan.rtA).putuskan(KasusCareteker.tunjuk("MASALAH_KEPENGURUSAN")).pilih(KasusCareteker.pns(hari)).rancangan();
        jam.maju(Duration.ofDays(1));
        kasus.ditandatangani(jam.hariIni());
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("CARETEKER_BERLAKU_SURUT");
        kasus.pilih(KasusCareteker.pns(jam.hariIni()));
        kasus.pejabat("petugas").kirim(kasus.nomor(), "LengkapiRancangan", Map.of());
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TinjauRancangan", Map.of("putusan", "TOLAK", "alasan", ALASAN));
        panggung.pastikanSelesai(kasus.nomor(), "DITOLAK_LURAH");
        assertThat(careteker(kelurahan.rtA, jam.hariIni())).isEmpty();
    }

    @Test
    @DisplayName("EX-174 masa sudah habis tanpa evaluasi: penunjukan lagi ditolak; EX-176 sesudah hari terakhir tanpa kewenangan")
    void ex174() {
        kasus.sampaiMenjabat(hari, KasusCareteker.pns(hari), kelurahan.rtA);
        LocalDate akhir = Kalender.hariTerakhirPeriode(hari, Period.ofMonths(3));
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, akhir)).map(PemegangJabatan::nama).contains(KasusCareteker.NAMA);
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, akhir.plusDays(1))).as("EX-176, INV-21").isEmpty();
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(akhir.plusDays(1)).plusSeconds(60)));
        KasusCareteker lagi = new KasusCareteker(panggung, kelurahan).mulai(kelurahan.rtA)
                .putuskan(KasusCareteker.tunjuk("GANGGUAN_PELAYANAN"));
        Ditolak.dengan("EVALUASI_CARETEKER_BELUM", () -> lagi.pilih(KasusCareteker.pns(jam.hariIni())))
                .contains("sampai " + Kalender.tulis(akhir), "belum dievaluasi");
    }

    @Test
    @DisplayName("RUKUN-POL-98 yang diganti menjabat sampai Keputusan tentang penggantinya berlaku; penggantinya meneruskan sisa masanya")
    void digantiDiTengahMasa() {
        kasus.sampaiMenjabat(hari, KasusCareteker.pns(hari), kelurahan.rtA);
        LocalDate akhir = Kalender.hariTerakhirPeriode(hari, Period.ofMonths(3));
        jam.maju(Duration.ofDays(4));
        Map<String, Object> diganti = new HashMap<>(pengakhiran("DIGANTI", careteker(kelurahan.rtA, hari).get(0).id()));
        diganti.remove("hariTerakhir");
        akhiri(diganti);
        KasusCareteker lagi = new KasusCareteker(panggung, kelurahan).dibuka(terbuka(kelurahan.rtA))
                .putuskan(KasusCareteker.tunjuk("GANGGUAN_PELAYANAN"));
        Ditolak.dengan("PENUNJUKAN_CARETEKER_SEDANG_BERJALAN", () -> akhiri(diganti)).contains(lagi.nomor());
        Ditolak.dengan("MASA_CARETEKER_DIPERPANJANG", () -> lagi.pilih(pengganti(KasusCareteker.pns(hari.plusDays(5)))))
                .contains("sampai " + Kalender.tulis(akhir), "(P-17)");
        lagi.pilih(pengganti(KasusCareteker.pns(hari.plusDays(5), akhir))).rancangan();
        assertThat(lagi.konten(pemohon)).contains("Penunjukan " + KasusCareteker.NAMA + ", NIP " + KasusCareteker.NIP,
                "dicabut sejak tanggal " + Kalender.tulis(hari.plusDays(5)));
        assertThat(careteker(kelurahan.rtA, akhir)).as("sebelum Keputusannya").extracting(PemegangJabatan::nama)
                .containsExactly(KasusCareteker.NAMA);
        lagi.ditandatangani(jam.hariIni());
        panggung.pastikanSelesai(lagi.nomor(), "DITETAPKAN");
        PemegangJabatan lama = careteker(kelurahan.rtA, hari.plusDays(4)).get(0);
        assertThat(lama.nama()).isEqualTo(KasusCareteker.NAMA);
        assertThat(lama.sebabAkhir()).isEqualTo(SebabAkhir.DIGANTI);
        PemegangJabatan baru = careteker(kelurahan.rtA, hari.plusDays(5)).get(0);
        assertThat(baru.nama()).isEqualTo("Rudi Hartono");
        assertThat(lama.keputusanAkhirId()).isEqualTo(baru.keputusanId()).isNotNull();
    }

    private static Map<String, Object> pengganti(Map<String, Object> pilihan) {
        pilihan.putAll(Map.of("nama", "Rudi Hartono", "nip", "991980010120100555"));
        return pilihan;
    }

    @Test
    @DisplayName("EX-212 Careteker menjalankan kursi sampai sehari sebelum pengurus definitif berlaku, meski Ketua sudah ditetapkan")
    void ex212() {
        kasus.sampaiMenjabat(hari, KasusCareteker.pns(hari), kelurahan.rtA);
        LocalDate ditetapkan = hari.plusDays(20);
        LocalDate disahkan = hari.plusDays(34);
        panggung.ubah(e -> masaBakti.tetapkan(new TerpilihBaru(kelurahan.rtA, kelurahan.kepalaA.get(5), hari.plusDays(14),
                DasarMulai.PEMILIHAN, hari.plusDays(14), panggung.kasus(kasus.nomor()).id(), "k-212"), "Warga 6",
                Kalender.hariTerakhirPeriode(hari.plusDays(14), Period.ofYears(3)), ditetapkan, null));
        panggung.ubah(e -> penempatan.akhiriSementara(kelurahan.rtA, disahkan, "k-213"));
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, disahkan.minusDays(1))).map(PemegangJabatan::nama)
                .contains(KasusCareteker.NAMA);
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, disahkan)).map(PemegangJabatan::nama).contains("Warga 6");
    }

    @Test
    @DisplayName("PS8-1.8 Careteker yang meninggal berhenti di semua kursinya; untuk setiap kursi penunjukan baru, penuh tiga bulan")
    void meninggal() {
        kasus.sampaiMenjabat(hari, KasusCareteker.pns(hari), kelurahan.rtA, kelurahan.rtKosong);
        jam.maju(Duration.ofDays(10));
        LocalDate wafat = jam.hariIni();
        Map<String, Object> isian = pengakhiran("MENINGGAL", careteker(kelurahan.rtA, hari).get(0).id());
        Ditolak.dengan("BUKAN_CARETEKER", () -> akhiri(pengakhiran("MENINGGAL", kelurahan.jabatan("rt02"))));
        Map<String, Object> besok = new HashMap<>(isian);
        besok.put("hariTerakhir", wafat.plusDays(1));
        Ditolak.dengan("TANGGAL_MASA_DEPAN", () -> akhiri(besok));
        String nomor = akhiri(isian);
        panggung.pastikanSelesai(nomor, "SELESAI");
        for (String unit : List.of(kelurahan.rtA, kelurahan.rtKosong)) {
            assertThat(careteker(unit, wafat)).singleElement().extracting(PemegangJabatan::keputusanAkhirId).isNull();
            assertThat(careteker(unit, wafat.plusDays(1))).isEmpty();
        }
        KasusCareteker lagi = new KasusCareteker(panggung, kelurahan).dibuka(terbuka(kelurahan.rtA));
        jam.maju(Duration.ofDays(1));
        lagi.putuskan(KasusCareteker.tunjuk("GANGGUAN_PELAYANAN")).pilih(KasusCareteker.pns(jam.hariIni())).rancangan()
                .ditandatangani(jam.hariIni());
        panggung.pastikanSelesai(lagi.nomor(), "DITETAPKAN");
    }

    @Test
    @DisplayName("Careteker yang meninggal sebelum hari pertamanya: penunjukannya gugur, tidak sehari pun menjabat")
    void meninggalSebelumMenjabat() {
        kasus.sampaiMenjabat(hari, KasusCareteker.pns(hari.plusDays(10)), kelurahan.rtA);
        String nomor = akhiri(pengakhiran("MENINGGAL", careteker(kelurahan.rtA, hari.plusDays(10)).get(0).id()));
        panggung.pastikanSelesai(nomor, "SELESAI");
        assertThat(careteker(kelurahan.rtA, hari.plusDays(10))).isEmpty();
        assertThat(panggung.berkas(nomor, JenisEntri.TINDAKAN).toString()).contains("gugur sebelum hari pertamanya");
        assertThat(terbuka(kelurahan.rtA)).isNotNull();
    }

    private Map<String, Object> pengakhiran(String sebab, String pemegang) {
        return Map.of("careteker", pemegang, "sebab", sebab, "hariTerakhir", jam.hariIni(), "uraian", "Menurut suratnya.");
    }

    private String akhiri(Map<String, Object> isian) {
        return panggung.sebagai(kelurahan.akun("lurah")).mulai("pengakhiran-careteker", isian);
    }

    private String terbuka(String unit) {
        List<String> nomor = new ArrayList<>();
        panggung.ubah(e -> nomor.addAll(e.createQuery("""
                select k.nomor from Kasus k where k.unitId = :unit and k.prosedur = 'penunjukan-careteker'
                  and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN""", String.class)
                .setParameter("unit", unit).getResultList()));
        assertThat(nomor).hasSize(1);
        return nomor.get(0);
    }

    private KasusCareteker dibuka(String unit, String dasar) {
        PembukaanKasus pembukaan = PembukaanKasus.selamaBelumAda("penunjukan-careteker", unit,
                "Kursi Ketua " + wilayah.nama(unit) + " kosong (Pasal 8 ayat (1)).");
        List<String> nomor = new ArrayList<>();
        panggung.ubah(e -> nomor.add(kasusLain.buka(dasar == null ? pembukaan : pembukaan.dengan("dasarCareteker", dasar))
                .map(Kasus::nomor).orElseThrow()));
        KasusCareteker dibuka = kasus.nomor() == null ? kasus : new KasusCareteker(panggung, kelurahan);
        return dibuka.dibuka(nomor.get(0));
    }

    private List<PemegangJabatan> careteker(String unit, LocalDate pada) {
        return jabatan.pengurus(unit, pada).stream().filter(p -> p.sifat() == SifatJabatan.CARETEKER).toList();
    }

    private List<String> temuan() {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }
}
