package id.rukun.engine.door.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.akun.KodeSandi;
import id.rukun.akun.KodeSandiService;
import id.rukun.engine.door.kode.KodeController;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.OfficeSync;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.harian.MasaSimpanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.wilayah.WilayahService;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A forgotten password over HTTP: who issues a code for whom, and what it opens. */
abstract class KodeSandiKontrak {

    private static final String KODE = KodeController.DASAR;
    private static final String BARU = "Mangga-Muda.7 di kebun";
    private static final String DASAR = "Surat Lurah nomor 12, KTP dilihat";
    private static final String OPERATOR = "operator.dki";

    @Autowired private Panggung panggung;
    @Autowired private WilayahService wilayah;
    @Autowired private JamRukun jam;
    @Autowired private OfficeSync kantor;
    @Autowired private MasaSimpanService masaSimpan;
    @Autowired private KodeSandiService kode;
    @Autowired private SandiBaru sandi;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private String akun;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        akun = kelurahan.akun("rw01");
    }

    @AfterEach
    void jamKembali() {
        jam.pulihkan();
        kantor.sinkronkan();
    }

    @Test
    @DisplayName("kode sekali pakai: sandi baru membuka, yang lama tidak, semua sesi berakhir, kodenya mati, pemiliknya diberi tahu")
    void sekaliPakai() {
        Klien sesi = Klien.diTasklist(port, akun);
        JsonNode terbit = terbitkan(OPERATOR, akun).berhasil().json();
        String tertulis = terbit.path("kode").asText();
        assertThat(tertulis).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(terbit.path("sampai").asText()).contains(" pukul ");
        assertThat(sql.queryForList("select * from kode_sandi where akun = ?", akun).toString())
                .as("only its fingerprint is kept").doesNotContain(tertulis, tertulis.replace("-", ""));
        sesi.ambil(AkunController.SESI).berhasil();

        pilih(akun, " " + tertulis.toLowerCase().replace("-", " "), BARU).berhasil();

        assertThat(sesi.ambil(AkunController.SESI).status()).isEqualTo(401);
        assertThat(new Klien(port, akun).ambil(AkunController.DASAR).status()).isEqualTo(401);
        Klien lagi = Klien.di("tasklist", port, akun, BARU);
        assertThat(salah(pilih(akun, tertulis, BARU + "!"))).isEqualTo("kode");

        JsonNode saya = lagi.ambil(AkunController.SESI).berhasil().json();
        assertThat(saya.path("kodeSandi")).hasSize(1);
        assertThat(saya.path("kodeSandi").get(0).asText()).contains("Operator", DASAR + ".", "Dengan kode itu sandinya diganti",
                "127.0.0.1");
        assertThat(saya.path("masuk").findValuesAsText("keadaan")).anyMatch(k -> k.startsWith("sandi diganti, "));
        JsonNode kabar = lagi.ambil(AkunController.SESI + "/kabar").berhasil().json();
        assertThat(kabar).hasSize(1);
        String id = kabar.fieldNames().next();
        String lain = kelurahan.akun("lurah");
        Klien.diTasklist(port, lain).kirim("POST", AkunController.SESI + "/kabar/diketahui", Map.of("id", List.of(id))).berhasil();
        assertThat(lagi.ambil(AkunController.SESI + "/kabar").json()).as("another one cannot read it for him").hasSize(1);
        lagi.kirim("POST", AkunController.SESI + "/kabar/diketahui", Map.of("id", List.of(id))).berhasil();
        assertThat(lagi.ambil(AkunController.SESI + "/kabar").berhasil().json()).isEmpty();
    }

    @Test
    @DisplayName("RUKUN-PRD-19: kode berlaku dua puluh empat jam; kode yang baru, atau sandi yang diganti sendiri, mematikan yang lama")
    void masaBerlaku() {
        // A database keeps no finer parts of a second.
        jam.bekukan(jam.instant().truncatedTo(ChronoUnit.SECONDS));
        String pertama = kode(akun);
        String kedua = kode(akun);
        assertThat(salah(pilih(akun, pertama, BARU))).as("replaced").isEqualTo("kode");
        jam.bekukan(jam.instant().plus(Duration.ofHours(24)).minusSeconds(1));
        assertThat(salah(pilih(akun, kedua, "pendek"))).as("still taken").isEqualTo("baru");
        jam.bekukan(jam.instant().plusSeconds(1));
        assertThat(salah(pilih(akun, kedua, BARU))).isEqualTo("kode");
        assertThat(new Klien(port, akun).ambil(AkunController.DASAR).berhasil().json().path("kodeSandi").toString())
                .contains("tidak dipakai dan tidak berlaku lagi");

        String ketiga = kode(akun);
        new Klien(port, akun).kirim("PUT", AkunController.DASAR + "/sandi", Map.of("lama", Panggung.SANDI, "baru", BARU)).berhasil();
        assertThat(salah(pilih(akun, ketiga, BARU + "!"))).isEqualTo("kode");
    }

    @Test
    @DisplayName("hanya operator pemerintah itu, tidak untuk akunnya sendiri, tidak bagi yang juga menjabat di luar atau tanpa jabatan")
    void hak() {
        for (String bukan : List.of(kelurahan.akun("lurah"), kelurahan.akun("petugas"), akun, "pengawas.dki")) {
            assertThat(terbitkan(bukan, kelurahan.akun("rw02")).status()).as(bukan).isEqualTo(403);
            assertThat(cari(bukan, akun).status()).as(bukan).isEqualTo(403);
        }
        assertThat(terbitkan(OPERATOR, "lurah.bukittinggi").status()).isEqualTo(404);
        assertThat(terbitkan(OPERATOR, "rukun-sistem").status()).isEqualTo(404);
        assertThat(terbitkan(OPERATOR, "tidak-ada").status()).isEqualTo(404);
        assertThat(cari(OPERATOR, "lurah.bukittinggi").berhasil().json().path("akun")).isEmpty();

        JawabanRest sendiri = terbitkan(OPERATOR, OPERATOR);
        assertThat(sendiri.status()).isEqualTo(403);
        assertThat(sendiri.json().path("pesan").asText()).contains("operator lain");
        String kedua = panggung.jabatan(wilayah.pemerintah(kelurahan.id).id(), Jabatan.OPERATOR, "operator-dua-" + akun);
        terbitkan(kedua, OPERATOR).berhasil();

        panggung.jabatan(kelurahan.id, Jabatan.PETUGAS_KELURAHAN, kedua);
        assertThat(terbitkan(kedua, akun).status()).as("who takes part in cases").isEqualTo(403);
        assertThat(kode.milik(OPERATOR)).extracting(KodeSandi::oleh).containsExactly(kedua);
    }

    @Test
    @DisplayName("RUKUN-PRD-30: pemilik tanpa alamat: kepala kantornya diberi tahu ketika kode terbit dan dipakai, bukan kantornya sendiri")
    void kepalaDiberiTahu() {
        String tertulis = kode(akun);
        pilih(akun, tertulis, BARU).berhasil();
        assertThat(kabar(akun)).as("of the board of an RW the Lurah").hasSize(2)
                .allSatisfy(k -> assertThat(k).containsEntry("penerima", Kantor.idGrup("lurah", kelurahan.id)));
        assertThat(kabar(akun)).extracting(k -> k.get("kalimat").toString()).allSatisfy(k -> assertThat(k)
                .contains("Ketua RW 01", "tidak mempunyai alamat terkonfirmasi").doesNotContain(tertulis, DASAR))
                .anyMatch(k -> k.contains("menerbitkan kode")).anyMatch(k -> k.startsWith("Dengan kode dari "));
        kode(kelurahan.akun("petugas"));
        assertThat(kabar(kelurahan.akun("petugas"))).extracting(k -> k.get("penerima"))
                .containsExactly(Kantor.idGrup("lurah", kelurahan.id));
        kode(kelurahan.akun("lurah"));
        assertThat(kabar(kelurahan.akun("lurah"))).extracting(k -> k.get("penerima"))
                .containsExactly(Kantor.idGrup("camat", kelurahan.kecamatan));
        kode(kelurahan.akun("camat"));
        assertThat(kabar(kelurahan.akun("camat"))).extracting(k -> k.get("penerima"))
                .containsExactly(Kantor.idGrup("pengawas", wilayah.pemerintah(kelurahan.id).id()));
        assertThat(new Klien(port, kelurahan.akun("lurah")).ambil("/api/rukun/kotak-masuk").berhasil().isi())
                .contains("Kode sandi", akun);
    }

    private List<Map<String, Object>> kabar(String siapa) {
        return sql.queryForList("select penerima, kalimat from pemberitahuan where parameter = 'RUKUN-PRD-30' and kalimat like ?",
                "% " + siapa + " (%");
    }

    @Test
    @DisplayName("kode mati bila penerbitnya tidak lagi berhak")
    void penerbitBerhenti() {
        String kedua = panggung.jabatan(wilayah.pemerintah(kelurahan.id).id(), Jabatan.OPERATOR, "operator-tiga-" + akun);
        String tertulis = terbitkan(kedua, akun).berhasil().json().path("kode").asText();
        panggung.jabatan(kelurahan.id, Jabatan.PETUGAS_KELURAHAN, kedua);
        assertThat(salah(pilih(akun, tertulis, BARU))).isEqualTo("kode");
    }

    @Test
    @DisplayName("dicari menurut nama akun atau bagian nama, dengan jabatannya; tanda pola bukan pola")
    void dicari() {
        JsonNode satu = cari(OPERATOR, akun.toUpperCase()).berhasil().json();
        assertThat(satu.path("akun")).hasSize(1).allSatisfy(a -> {
            assertThat(a.path("akun").asText()).isEqualTo(akun);
            assertThat(a.path("jabatan").asText()).startsWith("Ketua RW 01");
            assertThat(a.has("halangan")).isFalse();
        });
        assertThat(cari(OPERATOR, "pejabat " + kelurahan.akun("lurah")).berhasil().json().path("akun").findValuesAsText("akun"))
                .containsExactly(kelurahan.akun("lurah"));
        assertThat(cari(OPERATOR, "pejabat").berhasil().json().path("akun").size()).isLessThanOrEqualTo(20);
        assertThat(cari(OPERATOR, "%%%").berhasil().json().path("akun")).isEmpty();
        assertThat(cari(OPERATOR, "ab").status()).isEqualTo(400);
        assertThat(cari(OPERATOR, OPERATOR).berhasil().json().at("/akun/0/halangan").asText()).contains("operator lain");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"pendek|paling sedikit 12", "sandi-baru-panjang|kata yang lazim"})
    @DisplayName("sandi baru yang tidak memenuhi aturan ditolak dengan kalimat, dan kodenya tetap berlaku")
    void aturan(String baru, String kalimat) {
        String tertulis = kode(akun);
        JawabanRest ditolak = pilih(akun, tertulis, baru);
        assertThat(salah(ditolak)).isEqualTo("baru");
        assertThat(ditolak.json().path("pesan").asText()).contains(kalimat);
        assertThat(salah(pilih(akun, "0000-0000-0000-0000", baru))).as("said to nobody without the code").isEqualTo("kode");
        pilih(akun, tertulis, BARU).berhasil();
    }

    @Test
    @DisplayName("kode yang salah dihitung seperti sandi yang salah: sesudah tiga kali yang benar pun menunggu, dan akun yang tidak ada dijawab sama")
    void rem() {
        String tertulis = kode(akun);
        jam.bekukan(jam.instant());
        assertThat(pilih("tidak-ada", tertulis, BARU).isi()).isEqualTo(pilih(akun, "salah", BARU).isi());
        assertThat(salah(pilih(akun, kode(kelurahan.akun("rw02")), BARU))).as("another account's").isEqualTo("kode");
        assertThat(salah(pilih(akun, "", BARU))).isEqualTo("kode");
        assertThat(pilih(akun, tertulis, BARU).status()).isEqualTo(429);
        jam.bekukan(jam.instant().plusSeconds(21));
        pilih(akun, tertulis, BARU).berhasil();
    }

    @Test
    @DisplayName("kode yang sama dipakai dua kali serentak: satu sandi jadi")
    void serentak() {
        String tertulis = kode(akun);
        List<CompletableFuture<Boolean>> dua = Stream.of(BARU, BARU + "!")
                .map(baru -> CompletableFuture.supplyAsync(() -> sandi.ganti(akun, tertulis, baru, "192.0.2.1"))).toList();
        assertThat(dua.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    @DisplayName("badan yang kurang, bukan JSON, atau tanpa dasar ditolak dengan kalimat; perintah halaman lain ditolak")
    void badanSalah() {
        Klien siapaPun = new Klien(port, null);
        assertThat(siapaPun.kirim("POST", SandiBaruController.ALAMAT, Map.of("akun", akun)).status()).isEqualTo(400);
        assertThat(siapaPun.kirim("POST", SandiBaruController.ALAMAT, List.of()).json().path("pesan").asText()).startsWith("Isi akun");
        assertThat(siapaPun.dari("cross-site").kirim("POST", SandiBaruController.ALAMAT,
                Map.of("akun", akun, "kode", "x", "baru", BARU)).status()).isEqualTo(403);
        Klien operator = new Klien(port, OPERATOR);
        assertThat(salah(operator.kirim("POST", KODE, Map.of("akun", akun)))).isEqualTo("dasar");
        assertThat(salah(operator.kirim("POST", KODE, Map.of("akun", akun, "dasar", "x".repeat(501))))).isEqualTo("dasar");
        assertThat(operator.kirim("POST", KODE, List.of()).status()).isEqualTo(400);
        assertThat(kode.milik(akun)).isEmpty();
    }

    @Test
    @DisplayName("RUKUN-PRD-18: kode dihapus sembilan puluh hari sesudah masa berlakunya")
    void masaSimpan() {
        kode(akun);
        jam.maju(Duration.ofDays(90));
        masaSimpan.hapusYangLewat();
        assertThat(kode.milik(akun)).hasSize(1);
        jam.maju(Duration.ofDays(3));
        masaSimpan.hapusYangLewat();
        assertThat(kode.milik(akun)).isEmpty();
    }

    private JawabanRest terbitkan(String oleh, String siapa) {
        return new Klien(port, oleh).kirim("POST", KODE, Map.of("akun", siapa, "dasar", DASAR));
    }

    private String kode(String siapa) {
        return terbitkan(OPERATOR, siapa).berhasil().json().path("kode").asText();
    }

    private JawabanRest cari(String oleh, String teks) {
        return new Klien(port, oleh).ambil(KODE + "?cari=" + teks.replace("%", "%25").replace(" ", "%20"));
    }

    private JawabanRest pilih(String siapa, String tertulis, String baru) {
        return new Klien(port, null).kirim("POST", SandiBaruController.ALAMAT,
                Map.of("akun", siapa, "kode", tertulis, "baru", baru));
    }

    /** Which field a refusal names. */
    private static String salah(JawabanRest jawaban) {
        assertThat(jawaban.status()).isEqualTo(400);
        return jawaban.json().path("kolom").asText();
    }
}
