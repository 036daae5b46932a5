package id.rukun.prosedur.pengurus.proses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.Naskah;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SebabAkhir;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.masabakti.DasarMulai;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.jabatan.masabakti.TerpilihBaru;
import id.rukun.pemberitahuan.Pemberitahuan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.keluarga.HubunganTercatat;
import id.rukun.penduduk.keluarga.SumberHubungan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.uji.Ditolak;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Panggung;
import id.rukun.uji.PejabatRest;
import id.rukun.uji.TindakanUji;
import id.rukun.uji.UjiAplikasi;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P-26, and P-14 about the Ketua terpilih. */
@UjiAplikasi
class PembentukanPengurusTest {

    private static final String ALASAN = KasusPengurus.ALASAN;

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private JabatanService jabatan;
    @Autowired private PenempatanService penempatan;
    @Autowired private MasaBaktiService masaBakti;
    @Autowired private PemberitahuanService pemberitahuan;
    @Autowired private DokumenService dokumen;

    private KelurahanUji kelurahan;
    private KasusPengurus kasus;
    private LocalDate hari;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        hari = jam.hariIni();
        kasus = new KasusPengurus(panggung, kelurahan, hari);
    }

    @Test
    @DisplayName("dari berita acara sampai pengesahan: masa bakti, kursi Ketua, pengurus; pengurus lama berhenti")
    void sampaiDisahkan() {
        Map<String, Object> susunan = kasus.susunan(hari);
        susunan.put("pengurusBidang", List.of(kelurahan.kepalaA.get(8)));
        susunan.put("pembagianBidang", List.of(Map.of("bidang", "Keamanan", "pengurus", "Warga 9", "tugas", "Ronda malam")));
        kasus.terpilih();
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).containsExactly("SusunPengurus");
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("PeriksaPemilihan");
        kasus.susun("SusunPengurus", susunan);
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).as("menunggu Keputusan tentang Ketua")
                .containsExactly("PeriksaPemilihan");
        kasus.periksa(kasus.pemeriksaan()).ditandatangani(hari);

        assertThat(naskah("Keputusan Lurah").toString()).as("of an RT").contains("Pasal 27 ayat (5) Peraturan Gubernur")
                .doesNotContain("Pasal 29");
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, hari)).map(PemegangJabatan::orang).contains(kasus.ketua);
        assertThat(masaBakti.masaBakti(kelurahan.rtA)).singleElement().satisfies(m -> {
            assertThat(m.dasarMulai()).isEqualTo(DasarMulai.PEMILIHAN);
            assertThat(m.mulai()).isEqualTo(hari);
            assertThat(m.sampai()).isEqualTo(Kalender.hariTerakhirPeriode(hari, Period.ofYears(3)));
        });
        kasus.teruskan().ditandatangani(hari).disahkan(hari);

        panggung.pastikanSelesai(kasus.nomor(), "DISAHKAN");
        LocalDate akhir = Kalender.hariTerakhirPeriode(hari, Period.ofYears(3));
        assertThat(jabatan.pengurus(kelurahan.rtA, hari))
                .extracting(PemegangJabatan::jabatan, PemegangJabatan::orang, PemegangJabatan::sampai).containsExactly(
                        tuple(Jabatan.KETUA_RT, kasus.ketua, akhir), tuple(Jabatan.SEKRETARIS_RT, kasus.sekretaris, akhir),
                        tuple(Jabatan.BENDAHARA_RT, kasus.bendahara, akhir),
                        tuple(Jabatan.BIDANG_RT, kelurahan.kepalaA.get(8), akhir));
        assertThat(dokumen.dari(panggung.kasus(kasus.nomor()).id())).extracting(Dokumen::nama)
                .contains("Susunan pengurus").anyMatch(n -> n.startsWith("Pengesahan Camat"));
        assertThat(temuan()).containsExactly("SERAH_TERIMA_MENYUSUL");
    }

    @Test
    @DisplayName("Ketua yang ditetapkan berhenti sebelum pengurusnya terbentuk: kasusnya berakhir (P-34); Ketua lama yang mundur tidak mengakhirinya")
    void ketuaBerhentiDini() {
        kasus.terpilih();
        panggung.ubah(e -> penempatan.akhiri(kelurahan.jabatan("rt01"), hari, SebabAkhir.MENGUNDURKAN_DIRI, null));
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("PeriksaPemilihan");
        Map<String, Object> tanpaLama = kasus.pemeriksaan();
        tanpaLama.remove("hariTerakhirLama");
        kasus.periksa(tanpaLama).ditandatangani(hari);
        String kursi = jabatan.pemegangKursi(kelurahan.rtA, hari).orElseThrow().id();
        panggung.ubah(e -> penempatan.akhiri(kursi, hari.plusDays(1), SebabAkhir.MENGUNDURKAN_DIRI, null));
        panggung.pastikanSelesai(kasus.nomor(), "KETUA_BERHENTI");
    }

    @Test
    @DisplayName("TM-04a mengingatkan pada hari ke-7; TM-04b: temuan sesudah hari ke-14, Lurah diberi tahu, tugas tetap terbuka")
    void tenggat() {
        kasus.terpilih();
        setelah(6);
        assertThat(kabar()).isEmpty();
        setelah(7);
        assertThat(kabar()).extracting(Pemberitahuan::timer, Pemberitahuan::penerima)
                .containsExactly(tuple("TM-04a", "petugas-kelurahan-" + kelurahan.id));
        setelah(14);
        assertThat(temuan()).isEmpty();
        setelah(15);
        assertThat(kabar()).extracting(Pemberitahuan::timer, Pemberitahuan::penerima)
                .endsWith(tuple("TM-04b", "lurah-" + kelurahan.id)).hasSize(2);
        assertThat(temuan()).containsExactly("PENGURUS_TERLAMBAT_14_HARI");

        kasus.susun("SusunPengurus", kasus.susunan(jam.hariIni()));
        assertThat(temuan()).as("sekali saja").containsExactly("PENGURUS_TERLAMBAT_14_HARI");
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("PENGURUS_TERLAMBAT_14_HARI");
    }

    @Test
    @DisplayName("berita acara yang dicatat terlambat: susunan diterima, keterlambatannya temuan; pewaktu tidak mengulangnya")
    void dicatatTerlambat() {
        kasus = new KasusPengurus(panggung, kelurahan, hari.minusDays(20)).mulai(kelurahan.rtA);
        assertThat(ditanya(kasus.beritaAcara())).contains("sudah terlambat dibentuk", "tahunnya");
        kasus.beritaAcara(kasus.beritaAcara()).susun("SusunPengurus", kasus.susunan(hari));
        assertThat(temuan()).containsExactly("PENGURUS_TERLAMBAT_14_HARI");
        setelah(3);
        assertThat(temuan()).hasSize(1);
        assertThat(kabar()).isEmpty();
    }

    @Test
    @DisplayName("pemilihan yang tenggatnya masih berjalan, sampai hari terakhirnya, dicatat tanpa ditanyakan balik")
    void tidakTerlambat() {
        kasus = new KasusPengurus(panggung, kelurahan, hari.minusDays(14)).mulai(kelurahan.rtA);
        assertThat(ditanya(kasus.beritaAcara())).isEqualTo("[]");
        kasus = new KasusPengurus(panggung, kelurahan, hari.minusDays(15)).mulai(kelurahan.rtB);
        assertThat(ditanya(kasus.beritaAcara())).isNotEqualTo("[]");
    }

    private String ditanya(Map<String, Object> beritaAcara) {
        return new PejabatRest(new Klien(port, kelurahan.akun("petugas")))
                .tanyaBalik(kasus.nomor(), "CatatBeritaAcara", beritaAcara).toString();
    }

    @Test
    @DisplayName("susunan yang dikembalikan: alasan wajib, pewaktu tidak mulai lagi, tidak terlambat lagi")
    void dikembalikan() {
        kasus.sampaiTinjauan(hari);
        Ditolak.dengan("ALASAN_TERLALU_PENDEK", () -> kasus.pejabat("lurah").kirim(kasus.nomor(), "TinjauSusunan",
                Map.of("putusan", "KEMBALIKAN", "alasan", "Belum.")));
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TinjauSusunan", Map.of("putusan", "KEMBALIKAN", "alasan", ALASAN));
        setelah(20);
        assertThat(kabar()).extracting(Pemberitahuan::timer).doesNotContain("TM-04a", "TM-04b");
        kasus.susun("PerbaikiSusunan", kasus.susunan(jam.hariIni()));
        assertThat(temuan()).isEmpty();
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("TinjauSusunan");
    }

    @Test
    @DisplayName("PS21, RUKUN-POL-05, RUKUN-POL-86, RUKUN-POL-87, RUKUN-POL-88: susunan yang tidak dapat ditetapkan ditolak")
    void susunanDitolak() {
        kasus.terpilih();
        Map<String, Object> ganda = kasus.susunan(hari);
        ganda.put("bendahara", kasus.sekretaris);
        ditolak("JABATAN_GANDA", ganda);
        Map<String, Object> tanpaBidang = kasus.susunan(hari);
        tanpaBidang.put("pengurusBidang", List.of(kelurahan.kepalaA.get(8)));
        ditolak("BIDANG_TIDAK_COCOK", tanpaBidang);
        Map<String, Object> luar = kasus.susunan(hari);
        luar.put("bendahara", kelurahan.kepalaB.get(3));
        ditolak("PENGURUS_BUKAN_PENDUDUK", luar);
        luar.put("alasan", ALASAN);
        panggung.ubah(e -> e.find(Penduduk.class, kasus.sekretaris).meninggal(hari));
        ditolak("SUDAH_MENINGGAL", kasus.susunan(hari));
        luar.put("sekretaris", kelurahan.kepalaA.get(9));
        kasus.susun("SusunPengurus", luar);
    }

    @Test
    @DisplayName("EX-148 tanpa Bendahara: ditolak; EX-147 tanpa Bidang: diterima")
    void ex148() {
        kasus.terpilih();
        Map<String, Object> tanpaBendahara = kasus.susunan(hari);
        tanpaBendahara.remove("bendahara");
        ditolak("SUSUNAN_TIDAK_LENGKAP", tanpaBendahara);
        kasus.susun("SusunPengurus", kasus.susunan(hari));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"EX-143 Bendahara istri Ketua", "EX-144 Sekretaris anak Ketua", "EX-145 Sekretaris dan Bendahara suami istri"})
    @DisplayName("hubungan kekerabatan: ditolak dengan nama dan hubungannya")
    void kekerabatan(String contoh) {
        kasus.terpilih();
        panggung.ubah(e -> e.persist(switch (contoh.substring(0, 6)) {
            case "EX-143" -> nikah(kasus.ketua, kasus.bendahara);
            case "EX-145" -> nikah(kasus.sekretaris, kasus.bendahara);
            default -> anak(kasus.ketua, kasus.sekretaris);
        }));
        ditolak("HUBUNGAN_KEKERABATAN", kasus.susunan(hari));
    }

    @Test
    @DisplayName("EX-146 Bendahara saudara Ketua dan Sekretaris menantunya: diterima")
    void ex146() {
        String ibu = kelurahan.kepalaA.get(20);
        String putri = kelurahan.kepalaA.get(21);
        panggung.ubah(e -> {
            e.persist(anak(ibu, kasus.ketua));
            e.persist(anak(ibu, kasus.bendahara));
            e.persist(anak(kasus.ketua, putri));
            e.persist(nikah(putri, kasus.sekretaris));
        });
        kasus.terpilih().susun("SusunPengurus", kasus.susunan(hari));
        assertThat(panggung.kodeGagal(kasus.nomor())).isEmpty();
    }

    @Test
    @DisplayName("kekerabatan yang baru diketahui pada hari penandatanganan menahan Keputusan; Lurah mengembalikannya")
    void ditahan() {
        kasus.sampaiTinjauan(hari).teruskan();
        panggung.ubah(e -> e.persist(nikah(kasus.sekretaris, kasus.bendahara)));
        kasus.ditandatangani(hari);
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("TinjauSusunan");
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("HUBUNGAN_KEKERABATAN");
    }

    @Test
    @DisplayName("RUKUN-POL-90 Ketua: anak, warga RT atau Kelurahan lain, dan id yang tidak dikenal ditolak sama, tanpa nama")
    void ketuaBukanWargaDewasa() {
        kasus.mulai(kelurahan.rtA);
        String anak = anak(kelurahan);
        String luar = panggung.kelurahan().kepalaA.get(15);
        for (String siapa : List.of(anak, kelurahan.kepalaB.get(3), luar, "tidak-dikenal")) {
            Map<String, Object> isian = kasus.beritaAcara();
            isian.put("pemenang", siapa);
            Ditolak.dengan("PENGURUS_BUKAN_WARGA_DEWASA", () -> kasus.beritaAcara(isian))
                    .contains("warga dewasa RT 001/RW 01", ": Ketua.").doesNotContain("Warga", "Anak");
        }
        Map<String, Object> seabadLalu = kasus.beritaAcara();
        seabadLalu.put("tanggalPemilihan", hari.minusYears(100));
        Ditolak.dengan("PENGURUS_BUKAN_WARGA_DEWASA", () -> kasus.beritaAcara(seabadLalu));
        kasus.beritaAcara(kasus.beritaAcara());
    }

    @Test
    @DisplayName("EX-163 dua kali Ketua RT, lalu terpilih Ketua RW: jabatan lain tidak dihitung (Pasal 33 ayat (2))")
    void jabatanLain() {
        kasus.mulai(kelurahan.rwA);
        LocalDate kedua = hari.minusYears(3);
        menjabat(kedua.minusYears(3), "pertama", null);
        menjabat(kedua, "kedua", kedua.minusDays(1));
        kasus.beritaAcara(kasus.beritaAcara()).periksa(kasus.pemeriksaan());
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).contains("LengkapiRancangan");
    }

    @Test
    @DisplayName("PS33-2 dua masa bakti berturut-turut: yang ketiga ditolak pada pemeriksaan Lurah, yang lalu mengakhirinya tanpa hasil")
    void masaBaktiKetiga() {
        kasus.mulai(kelurahan.rtA);
        LocalDate kedua = hari.minusYears(3);
        menjabat(kedua.minusYears(3), "satu", null);
        menjabat(kedua, "dua", kedua.minusDays(1));
        kasus.beritaAcara(kasus.beritaAcara());
        Map<String, Object> pemeriksaan = kasus.pemeriksaan();
        pemeriksaan.remove("hariTerakhirLama");
        Ditolak.dengan("DUA_MASA_BAKTI_BERTURUT", () -> kasus.periksa(pemeriksaan)).contains("Warga 6 sudah 2 kali",
                Kalender.tulis(kedua));
        kasus.periksa(new HashMap<>(Map.of("putusan", "TANPA_HASIL", "alasan", ALASAN)));
        panggung.pastikanSelesai(kasus.nomor(), "TANPA_HASIL");
    }

    @Test
    @DisplayName("AMB-30 dua masa bakti di RT yang menjadi bagian unit ini: ditanyakan balik dan disimpan sebagai peringatan, tidak ditolak")
    void masaBaktiUnitAsal() {
        kasus.mulai(kelurahan.rtA);
        LocalDate kedua = hari.minusYears(3);
        menjabat(kelurahan.rtB, kedua.minusYears(3), "asal-satu", null);
        menjabat(kelurahan.rtB, kedua, "asal-dua", kedua.minusDays(1));
        panggung.ubah(e -> e.createNativeQuery("insert into silsilah_unit (id, penerus_id, pendahulu_id, jenis, keputusan_id, tanggal, "
                + "dicatat_pada) values (:id, :penerus, :pendahulu, 'PENGGABUNGAN', 'k', :tanggal, current_timestamp)")
                .setParameter("id", kelurahan.rtA).setParameter("penerus", kelurahan.rtA).setParameter("pendahulu", kelurahan.rtB)
                .setParameter("tanggal", kedua).executeUpdate());
        kasus.beritaAcara(kasus.beritaAcara());
        Map<String, Object> pemeriksaan = kasus.pemeriksaan();
        assertThat(new PejabatRest(new Klien(port, kelurahan.akun("lurah"))).tanyaBalik(kasus.nomor(), "PeriksaPemilihan", pemeriksaan)
                .toString()).contains("asal unit ini", "AMB-30");
        kasus.periksa(pemeriksaan);
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN)).filteredOn(p -> p.path("aturan").asText().equals("PERGUB171-PS33-2"))
                .filteredOn(p -> p.path("akibat").asText().equals("PERINGATAN")).singleElement().satisfies(p -> assertThat(
                        p.path("pesan").asText()).contains("Warga 6 sudah 2 kali", "RT 001/RW 02, asal unit ini", "mulai dari nol"));
    }

    private void menjabat(LocalDate mulai, String keputusan, LocalDate hariTerakhirLama) {
        menjabat(kelurahan.rtA, mulai, keputusan, hariTerakhirLama);
    }

    private void menjabat(String unit, LocalDate mulai, String keputusan, LocalDate hariTerakhirLama) {
        masaBakti.tetapkan(new TerpilihBaru(unit, kasus.ketua, mulai, DasarMulai.PEMILIHAN, mulai,
                panggung.kasus(kasus.nomor()).id(), keputusan + hari), "Warga 6", masaBakti.hariTerakhir(mulai, hari), mulai,
                hariTerakhirLama);
    }

    @Test
    @DisplayName("PS25-i.2 Ketua terpilih yang masih Bendahara RW: diperingatkan, ditahan pada hari Keputusan, lalu jabatan itu dilepas")
    void rangkapKetua() {
        panggung.ubah(e -> kelurahan.menjadiPengurus(kasus.ketua, kelurahan.rwB, Jabatan.BENDAHARA_RW));
        kasus.terpilih().periksa(kasus.pemeriksaan());
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN)).filteredOn(p ->
                p.path("aturan").asText().equals("PERGUB171-PS25-i.2")).extracting(p -> p.path("akibat").asText())
                .containsExactly("PERINGATAN");
        kasus.ditandatangani(hari);
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("PeriksaPemilihan");
        assertThat(panggung.kodeGagal(kasus.nomor())).contains("KETUA_MERANGKAP_JABATAN");
    }

    @Test
    @DisplayName("RUKUN-POL-109 pemenang bukan yang terbanyak ditolak; seri hanya dengan panitia atau undian; nama lain ditanyakan balik")
    void pemenangMenurutSuara() {
        kasus.mulai(kelurahan.rtA);
        Map<String, Object> kalah = kasus.beritaAcara();
        kalah.put("perolehan", List.of(Map.of("calon", "Warga 6", "suara", 20), Map.of("calon", "Warga 9", "suara", 40)));
        Ditolak.dengan("PEMENANG_BUKAN_TERATAS", () -> kasus.beritaAcara(kalah)).contains("Warga 6 memperoleh 20 suara");
        Map<String, Object> seri = kasus.beritaAcara();
        seri.put("perolehan", List.of(Map.of("calon", "warga 6", "suara", 30), Map.of("calon", "Warga 9", "suara", 30)));
        Ditolak.dengan("PEMENANG_BUKAN_TERATAS", () -> kasus.beritaAcara(seri)).contains("suaranya sama");
        Map<String, Object> namaLain = kasus.beritaAcara();
        namaLain.put("perolehan", List.of(Map.of("calon", "Pak Enam", "suara", 40), Map.of("calon", "Warga 9", "suara", 20)));
        assertThat(ditanya(namaLain)).contains("tidak ada tepat satu baris");
        assertThat(ditanya(kasus.beritaAcara())).isEqualTo("[]");
        seri.put("cara", "UNDIAN");
        kasus.beritaAcara(seri);
    }

    @Test
    @DisplayName("RUKUN-POL-86 Sekretaris dari Kelurahan lain: diperingatkan dengan jabatannya, tanpa namanya; dengan alasan diterima")
    void pengurusDariKelurahanLain() {
        kasus.terpilih();
        Map<String, Object> luar = kasus.susunan(hari);
        luar.put("sekretaris", panggung.kelurahan().kepalaA.get(15));
        Ditolak.dengan("PENGURUS_BUKAN_PENDUDUK", () -> kasus.susun("SusunPengurus", luar))
                .contains("Sekretaris (dari luar Kelurahan)").doesNotContain("Warga");
        luar.put("alasan", ALASAN);
        kasus.susun("SusunPengurus", luar).periksa(kasus.pemeriksaan()).ditandatangani(hari).teruskan().ditandatangani(hari)
                .disahkan(hari);
        panggung.pastikanSelesai(kasus.nomor(), "DISAHKAN");
    }

    @Test
    @DisplayName("RUKUN-POL-90 pengurus: anak dan id yang tidak dikenal ditolak sama, tanpa nama")
    void pengurusBukanWargaDewasa() {
        kasus.terpilih();
        for (String siapa : List.of(anak(kelurahan), "tidak-dikenal")) {
            Map<String, Object> sekretaris = kasus.susunan(hari);
            sekretaris.put("sekretaris", siapa);
            sekretaris.put("alasan", ALASAN);
            Ditolak.dengan("PENGURUS_BUKAN_WARGA_DEWASA", () -> kasus.susun("SusunPengurus", sekretaris))
                    .contains(": Sekretaris.").doesNotContain("Warga", "Anak");
            Map<String, Object> bidang = kasus.susunan(hari);
            bidang.put("pengurusBidang", List.of(kelurahan.kepalaA.get(8), siapa));
            Ditolak.dengan("PENGURUS_BUKAN_WARGA_DEWASA", () -> kasus.susun("SusunPengurus", bidang))
                    .contains(": pengurus Bidang ke-2.").doesNotContain("Warga", "Anak");
        }
    }

    @Test
    @DisplayName("pemeriksaan Lurah tidak menyebut nama orang luar yang dipilihnya")
    void namaOrangLuar() {
        kasus.terpilih();
        Map<String, Object> isian = kasus.pemeriksaan();
        isian.put("ketua", panggung.kelurahan().kepalaA.get(15));
        Ditolak.dengan("BUKAN_PEMENANG", () -> kasus.periksa(isian)).contains("pemenangnya Warga 6").doesNotContain("Warga 16");
    }

    @Test
    @DisplayName("RUKUN-POL-90 pada hari penandatanganan: yang pindah sesudah diperiksa menahan Keputusan")
    void pindahSebelumPenandatanganan() {
        kasus.terpilih().periksa(kasus.pemeriksaan());
        panggung.ubah(e -> kelurahan.tinggalDi(kasus.ketua, kelurahan.rtB, hari));
        kasus.ditandatangani(hari);
        List<String> ketua = panggung.kodeGagal(kasus.nomor());
        assertThat(ketua).isNotEmpty().containsOnly("PENGURUS_BUKAN_WARGA_DEWASA");
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("PeriksaPemilihan");
        panggung.ubah(e -> kelurahan.tinggalDi(kasus.ketua, kelurahan.rtA, hari));
        kasus.periksa(kasus.pemeriksaan()).ditandatangani(hari).susun("SusunPengurus", kasus.susunan(hari)).teruskan();
        panggung.ubah(e -> kelurahan.kkKeluar(kasus.sekretaris, hari));
        kasus.ditandatangani(hari);
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("TinjauSusunan");
        assertThat(panggung.kodeGagal(kasus.nomor())).containsOnly("PENGURUS_BUKAN_WARGA_DEWASA")
                .hasSizeGreaterThan(ketua.size());
    }

    private String anak(KelurahanUji tempat) {
        List<String> anak = new ArrayList<>();
        panggung.ubah(e -> anak.add(tempat.anak(tempat.rtA, hari)));
        return anak.get(0);
    }

    @Test
    @DisplayName("hari terakhir dengan tahun yang keliru ditolak; yang sudah berakhir sebelum kursi itu tetap seperti tercatat")
    void kepengurusanTerdahulu() {
        LocalDate lalu = hari.minusYears(1);
        panggung.ubah(e -> {
            kelurahan.tunjuk(kelurahan.rtA, Jabatan.BENDAHARA_RT, SifatJabatan.DEFINITIF, "bendahara.lama", lalu.minusDays(30));
            kelurahan.berakhir("bendahara.lama", lalu.plusDays(1));
            kelurahan.tunjuk(kelurahan.rtA, Jabatan.BENDAHARA_RT, SifatJabatan.DEFINITIF, "bendahara.baru", lalu.plusDays(10));
        });
        kasus.terpilih();
        Map<String, Object> keliru = kasus.pemeriksaan();
        keliru.put("hariTerakhirLama", LocalDate.of(2017, 12, 31));
        Ditolak.dengan("HARI_TERAKHIR_TIDAK_DIKETAHUI", () -> kasus.periksa(keliru)).contains("31 Desember 2017", "1 Januari 2018");
        keliru.put("hariTerakhirLama", lalu.minusDays(10));
        kasus.periksa(keliru).ditandatangani(hari);

        assertThat(jabatan.pengurus(kelurahan.rtA, lalu)).filteredOn(p -> p.jabatan() == Jabatan.BENDAHARA_RT).singleElement()
                .satisfies(p -> assertThat(p.sampai()).isEqualTo(lalu));
        assertThat(jabatan.pengurus(kelurahan.rtA, hari.minusDays(1))).as("mulai sesudah hari yang diisi: sampai hari ini")
                .extracting(PemegangJabatan::jabatan).containsExactly(Jabatan.BENDAHARA_RT);
        assertThat(jabatan.pengurus(kelurahan.rtA, hari)).extracting(PemegangJabatan::orang).containsExactly(kasus.ketua);
    }

    @Test
    @DisplayName("PS35-2e.2 Ketua RT lain tidak dapat menjadi Bendahara")
    void rangkapJabatan() {
        kasus.terpilih();
        Map<String, Object> rangkap = kasus.susunan(hari);
        rangkap.put("bendahara", kelurahan.orang("rt02"));
        rangkap.put("alasan", ALASAN);
        Ditolak.dengan("RANGKAP_JABATAN", () -> kasus.susun("SusunPengurus", rangkap)).contains("Ketua RT 001/RW 02");
    }

    @Test
    @DisplayName("Lurah tidak menunjuk orang lain; hari terakhir Ketua lama harus diketahui; masa bakti tidak tumpang tindih")
    void pemeriksaanDitolak() {
        kasus.terpilih();
        Map<String, Object> lain = kasus.pemeriksaan();
        lain.put("ketua", kasus.sekretaris);
        Ditolak.dengan("BUKAN_PEMENANG", () -> kasus.periksa(lain)).contains("pemenangnya Warga 6");
        Map<String, Object> takTahu = kasus.pemeriksaan();
        takTahu.remove("hariTerakhirLama");
        Ditolak.dengan("HARI_TERAKHIR_TIDAK_DIKETAHUI", () -> kasus.periksa(takTahu));
        Map<String, Object> berjalan = kasus.pemeriksaan();
        berjalan.put("hariTerakhirLama", hari.plusDays(20));
        Ditolak.dengan("DASAR_MULAI_TIDAK_SAH", () -> kasus.periksa(berjalan));
        berjalan.put("dasarMulai", "PENYERAHAN");
        Ditolak.dengan("DASAR_MULAI_TIDAK_SAH", () -> kasus.periksa(berjalan)).contains("belum ditandatangani");
        berjalan.put("tanggalPenyerahan", hari);
        Ditolak.dengan("MASA_BAKTI_TUMPANG_TINDIH", () -> kasus.periksa(berjalan));
    }

    @Test
    @DisplayName("masa bakti lama masih berjalan: mulai dengan penyerahan tugas, Ketua lama menjabat sampai hari terakhirnya")
    void penyerahan() {
        Map<String, Object> penyerahan = kasus.pemeriksaan();
        penyerahan.put("hariTerakhirLama", hari.plusDays(9));
        penyerahan.put("dasarMulai", "PENYERAHAN");
        kasus.terpilih();
        setelah(10);
        LocalDate serah = jam.hariIni();
        penyerahan.put("tanggalPenyerahan", serah);
        kasus.periksa(penyerahan).ditandatangani(serah);

        assertThat(masaBakti.masaBakti(kelurahan.rtA)).singleElement().satisfies(m -> {
            assertThat(m.mulai()).isEqualTo(serah);
            assertThat(m.tanggalPemilihan()).isEqualTo(hari);
        });
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, serah.minusDays(1))).map(PemegangJabatan::orang)
                .contains(kelurahan.orang("rt01"));
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, serah)).map(PemegangJabatan::orang).contains(kasus.ketua);
    }

    @Test
    @DisplayName("EX-241 pemenang mengundurkan diri sebelum Keputusan: tanpa hasil, juga tugas susunan berakhir")
    void ex241() {
        kasus.terpilih().periksa(new HashMap<>(Map.of("putusan", "TANPA_HASIL", "alasan", ALASAN)));
        panggung.pastikanSelesai(kasus.nomor(), "TANPA_HASIL");
        assertThat(temuan()).containsExactly("PEMILIHAN_TANPA_HASIL");
        assertThat(masaBakti.masaBakti(kelurahan.rtA)).isEmpty();
    }

    @Test
    @DisplayName("Ketua terpilih meninggal: Keputusan ditahan, kembali kepada Lurah; atau Lurah menolaknya dengan syarat itu")
    void ketuaMeninggal() {
        kasus.terpilih().periksa(kasus.pemeriksaan());
        panggung.ubah(e -> e.find(Penduduk.class, kasus.ketua).meninggal(hari));
        kasus.ditandatangani(hari);
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("PeriksaPemilihan");
        kasus.periksa(kasus.pemeriksaan());
        kasus.pejabat("petugas").kirim(kasus.nomor(), "LengkapiRancangan", Map.of());
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TinjauRancangan", Map.of("putusan", "TOLAK", "alasan", ALASAN));
        panggung.pastikanSelesai(kasus.nomor(), "DITOLAK_LURAH");
        assertThat(temuan()).containsExactly("PEMILIHAN_TANPA_HASIL");
    }

    @Test
    @DisplayName("susunan yang ditolak Lurah, atau tidak disahkan Camat dan diakhiri, kembali kepada Ketua terpilih")
    void ditolak() {
        kasus.sampaiTinjauan(hari).teruskan().ditandatangani(hari);
        kasus.pejabat("camat").kirim(kasus.nomor(), "BeriPengesahan", Map.of("jawaban", "TOLAK", "atasNama", "WALIKOTA",
                "nomor", "12", "tanggal", hari, "alasan", ALASAN));
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TindakLanjutiPenolakan", Map.of("putusan", "AKHIRI", "alasan", ALASAN));
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).containsExactly("PerbaikiSusunan");
        kasus.susun("PerbaikiSusunan", kasus.susunan(hari)).teruskan();
        panggung.ubah(e -> e.persist(nikah(kasus.sekretaris, kasus.bendahara)));
        kasus.pejabat("petugas").kirim(kasus.nomor(), "LengkapiRancangan", Map.of());
        kasus.pejabat("lurah").kirim(kasus.nomor(), "TinjauRancangan", Map.of("putusan", "TOLAK", "alasan", ALASAN));
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).containsExactly("PerbaikiSusunan");
    }

    @Test
    @DisplayName("berita acara tanpa tanda tangan semua panitia perlu alasan; suara harus cocok; satu pemilihan untuk satu kursi")
    void beritaAcaraDitolak() {
        kasus.mulai(kelurahan.rtA);
        Map<String, Object> kurang = kasus.beritaAcara();
        kurang.put("belumMenandatangani", "Tokoh Satu");
        Ditolak.dengan("BERITA_ACARA_PEMILIHAN_TIDAK_ADA", () -> kasus.beritaAcara(kurang)).contains("Tokoh Satu");
        Map<String, Object> suara = kasus.beritaAcara();
        suara.put("suaraMasuk", 61);
        Ditolak.dengan("JUMLAH_SUARA_TIDAK_COCOK", () -> kasus.beritaAcara(suara));
        Ditolak.dengan("PEMILIHAN_SEDANG_BERJALAN",
                () -> new KasusPengurus(panggung, kelurahan, hari).mulai(kelurahan.rtA)).contains(kasus.nomor());
        kurang.put("alasan", ALASAN);
        kasus.beritaAcara(kurang);
    }

    @Test
    @DisplayName("koreksi berita acara: pemenang lain; susunan dan pemeriksaan yang lama gugur, pewaktu mulai dari hari pemilihannya")
    void koreksi() {
        kasus.terpilih().susun("SusunPengurus", kasus.susunan(hari));
        Map<String, Object> betul = kasus.beritaAcara();
        betul.put("pemenang", kasus.sekretaris);
        new TindakanUji(panggung, kasus).koreksi("petugas", "Berita acara pemilihan Ketua", betul).disetujui("lurah").jalankan();

        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("PeriksaPemilihan");
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).containsExactly("SusunPengurus");
        Map<String, Object> pemeriksaan = kasus.pemeriksaan();
        Ditolak.dengan("BUKAN_PEMENANG", () -> kasus.periksa(pemeriksaan));
        pemeriksaan.put("ketua", kasus.sekretaris);
        kasus.periksa(pemeriksaan).ditandatangani(hari);
        assertThat(jabatan.pemegangKursi(kelurahan.rtA, hari)).map(PemegangJabatan::orang).contains(kasus.sekretaris);
        Map<String, Object> lain = kasus.susunan(hari);
        lain.put("sekretaris", kasus.ketua);
        kasus.susun("SusunPengurus", lain).teruskan();
    }

    @Test
    @DisplayName("berita acara yang keliru dikembalikan Lurah setahap")
    void dikembalikanSetahap() {
        kasus.terpilih();
        new TindakanUji(panggung, kasus).minta("lurah", "KEMBALIKAN").jalankan();
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).isEmpty();
        assertThat(kasus.pejabat("petugas").namaTugas(kasus.nomor())).containsExactly("CatatBeritaAcara");
        kasus.beritaAcara(kasus.beritaAcara());
        assertThat(kasus.pejabat("lurah").namaTugas(kasus.nomor())).containsExactly("PeriksaPemilihan");
    }

    @Test
    @DisplayName("susunan yang ditandatangani Ketua tanpa akun sesudah pemilihan, sebelum kasusnya dibuka, diterima; "
            + "sebelum pemilihan tidak")
    void suratSebelumKasus() {
        kasus = new KasusPengurus(panggung, kelurahan, hari.minusDays(3)).terpilih();
        Map<String, Object> susunan = kasus.susunan(hari.minusDays(2));
        Map<String, Object> terlaluAwal = new HashMap<>(susunan);
        terlaluAwal.put("tanggalSuratDiwakili", hari.minusDays(4));
        Ditolak.dengan("URUTAN_TANGGAL", () -> kasus.susun("SusunPengurus", terlaluAwal))
                .contains("hari Pemilihan Ketua (" + Kalender.tulis(hari.minusDays(3)), "RUKUN-DATA-03");

        kasus.susun("SusunPengurus", susunan);

        assertThat(dokumen.dari(panggung.kasus(kasus.nomor()).id())).extracting(Dokumen::nama).contains("Susunan pengurus");
    }

    @Test
    @DisplayName("EX-152 berita acara 29 Februari 2020: hari terakhir 28 Februari 2023; EX-153 1 April 2018: 31 Maret 2021")
    void ex152() {
        assertThat(masaBakti.hariTerakhir(LocalDate.of(2020, 2, 29), hari)).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(masaBakti.hariTerakhir(LocalDate.of(2018, 4, 1), hari)).isEqualTo(LocalDate.of(2021, 3, 31));
    }

    @Test
    @DisplayName("Ketua RW dengan mufakat: RW yang sama, aturan Pasal 29; Careteker dan pengurus sementara berhenti pada pengesahan")
    void rw() {
        panggung.ubah(e -> kelurahan.tunjuk(kelurahan.rwA, Jabatan.BENDAHARA_RW, SifatJabatan.SEMENTARA, "sementara.rw01",
                hari.minusDays(5)));
        Map<String, Object> mufakat = kasus.beritaAcara();
        List.of("perolehan", "tidakSah", "suaraMasuk", "hakSuaraHadir").forEach(mufakat::remove);
        mufakat.put("cara", "MUFAKAT");
        kasus.mulai(kelurahan.rwA).beritaAcara(mufakat).susun("SusunPengurus", kasus.susunan(hari))
                .periksa(kasus.pemeriksaan()).ditandatangani(hari).teruskan().ditandatangani(hari).disahkan(hari);

        panggung.pastikanSelesai(kasus.nomor(), "DISAHKAN");
        assertThat(jabatan.pengurus(kelurahan.rwA, hari)).extracting(PemegangJabatan::jabatan, PemegangJabatan::sifat)
                .containsExactly(tuple(Jabatan.KETUA_RW, SifatJabatan.DEFINITIF), tuple(Jabatan.SEKRETARIS_RW, SifatJabatan.DEFINITIF),
                        tuple(Jabatan.BENDAHARA_RW, SifatJabatan.DEFINITIF));
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.PUTUSAN)).extracting(p -> p.path("aturan").asText())
                .contains("PERGUB171-PS29-5.1", "PERGUB171-PS29-5.2", "PERGUB171-PS21-2", "PERGUB171-PS31-4")
                .doesNotContain("PERGUB171-PS27-5.1");
    }

    @Test
    @DisplayName("RT yang dipimpin Careteker dengan sisa pengurus lama: keduanya berhenti, dan pengurus yang baru menjabat")
    void careteker() {
        panggung.ubah(e -> {
            kelurahan.berakhir("rt01", hari.minusDays(30));
            kelurahan.tunjuk(kelurahan.rtA, Jabatan.KETUA_RT, SifatJabatan.CARETEKER, "careteker.rt01", hari.minusDays(30));
        });
        Map<String, Object> tanpaLama = kasus.pemeriksaan();
        tanpaLama.remove("hariTerakhirLama");
        kasus.terpilih().susun("SusunPengurus", kasus.susunan(hari)).periksa(tanpaLama).ditandatangani(hari).teruskan()
                .ditandatangani(hari).disahkan(hari);

        panggung.pastikanSelesai(kasus.nomor(), "DISAHKAN");
        assertThat(jabatan.pengurus(kelurahan.rtA, hari)).extracting(PemegangJabatan::jabatan, PemegangJabatan::orang)
                .containsExactly(tuple(Jabatan.KETUA_RT, kasus.ketua), tuple(Jabatan.SEKRETARIS_RT, kasus.sekretaris),
                        tuple(Jabatan.BENDAHARA_RT, kasus.bendahara));
    }

    private HubunganTercatat anak(String orangTua, String siapa) {
        return HubunganTercatat.orangTua(orangTua, siapa, SumberHubungan.AKTA, hari.minusYears(30), jam.instant());
    }

    private HubunganTercatat nikah(String satu, String lain) {
        return HubunganTercatat.perkawinan(satu, lain, SumberHubungan.AKTA, hari.minusYears(2), null, jam.instant());
    }

    private void ditolak(String kode, Map<String, Object> susunan) {
        Ditolak.dengan(kode, () -> kasus.susun("SusunPengurus", susunan));
    }

    private void setelah(int sejakPemilihan) {
        LocalDate tujuan = hari.plusDays(sejakPemilihan);
        jam.maju(Duration.between(jam.instant(), Kalender.awalHari(tujuan).plusSeconds(60)));
        panggung.jalankanPekerjaan(kasus.nomor());
    }

    private List<Pemberitahuan> kabar() {
        return pemberitahuan.kasus(panggung.kasus(kasus.nomor()).id()).stream()
                .filter(p -> p.timer().startsWith("TM-04")).toList();
    }

    private List<String> temuan() {
        return panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN).stream().map(t -> t.path("temuan").asText()).toList();
    }

    private Naskah naskah(String awal) {
        return dokumen.dari(panggung.kasus(kasus.nomor()).id()).stream().filter(d -> d.nama().startsWith(awal)).findFirst()
                .orElseThrow().naskah();
    }
}
