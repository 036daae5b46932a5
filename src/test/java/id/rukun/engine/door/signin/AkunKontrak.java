package id.rukun.engine.door.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.akun.AsalMasuk;
import id.rukun.akun.CaraMasuk;
import id.rukun.akun.MasukService;
import id.rukun.engine.office.OfficeSync;
import id.rukun.prosedur.harian.MasaSimpanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.Klien.JawabanRest;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** One's own account over HTTP: the password, where one is signed in, and that nobody reaches another's. */
abstract class AkunKontrak {

    private static final String SESI = AkunController.SESI;
    private static final String REST = AkunController.DASAR;
    private static final String BARU = "Mangga-Muda.7 di kebun";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private OfficeSync kantor;
    @Autowired private MasaSimpanService masaSimpan;
    @Autowired private MasukService masuk;
    @Autowired private AkunSendiri sendiri;
    @Autowired private JdbcTemplate sql;
    @LocalServerPort private int port;

    private KelurahanUji kelurahan;
    private String akun;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        akun = kelurahan.akun("petugas");
    }

    @AfterEach
    void jamKembali() {
        jam.pulihkan();
        kantor.sinkronkan();
    }

    @Test
    @DisplayName("sandi diganti: yang baru membuka, yang lama tidak; sesi lain berakhir, sesi ini tetap")
    void gantiSandi() {
        Klien sini = Klien.diTasklist(port, akun);
        Klien sana = Klien.diTasklist(port, akun);
        sana.ambil(SESI).berhasil();
        ganti(sini, SESI, Panggung.SANDI, BARU).berhasil();

        assertThat(sana.ambil(SESI).status()).isEqualTo(401);
        assertThat(sana.ambil(SESI).pesan()).contains("Sesi Anda sudah berakhir");
        assertThat(sana.ambil("/camunda/api/engine/engine/default/task/count").status()).isEqualTo(401);
        assertThat(sini.ambil("/camunda/api/engine/engine/default/task/count").status()).isEqualTo(200);
        assertThat(new Klien(port, akun).ambil(REST).status()).isEqualTo(401);
        new Klien(port, akun, BARU).ambil(REST).berhasil();
        Klien.di("tasklist", port, akun, BARU).ambil(SESI).berhasil();
        assertThat(keadaan(sini)).anyMatch(k -> k.startsWith("sandi diganti, ")).contains("sesi ini");
    }

    @Test
    @DisplayName("sandi diganti dua kali serentak dengan sandi lama yang sama: satu berhasil, satu ditolak")
    void gantiSerentak() {
        Klien sini = Klien.diTasklist(port, akun);
        List<CompletableFuture<Integer>> jawaban = Stream.of(BARU, BARU + "!")
                .map(baru -> CompletableFuture.supplyAsync(() -> ganti(sini, SESI, Panggung.SANDI, baru).status())).toList();

        assertThat(jawaban.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(204, 400);
        assertThat(sendiri.gantiSandi(akun, Panggung.SANDI, BARU, "")).as("looked at where it is written").isFalse();
    }

    @Test
    @DisplayName("sandi lama yang salah lima kali: sesudah itu yang benar pun menunggu semenit, dari mana pun; program tetap masuk")
    void remSandiLama() {
        Klien program = new Klien(port, akun);
        jam.bekukan(jam.instant());
        for (int kali = 1; kali <= 5; kali++) {
            JawabanRest salah = ganti(program, REST, "bukan-sandinya", BARU);
            assertThat(salah.status()).isEqualTo(400);
            assertThat(salah.json().path("kolom").asText()).isEqualTo("lama");
        }
        JawabanRest tertunda = ganti(program, REST, Panggung.SANDI, BARU);
        assertThat(tertunda.status()).isEqualTo(429);
        assertThat(tertunda.json().path("pesan").asText()).contains("Tunggu satu menit").doesNotContain("Sesi");
        program.ambil(REST).berhasil();
        jam.bekukan(jam.instant().plusSeconds(59));
        assertThat(ganti(program, REST, Panggung.SANDI, BARU).status()).isEqualTo(429);
        jam.bekukan(jam.instant().plusSeconds(2));
        ganti(program, REST, Panggung.SANDI, BARU).berhasil();
    }

    @Test
    @DisplayName("sesi yang menebak sandi lama berakhir; sesi lain milik akun itu tetap, dan tercatat mengapa")
    void penebakDikeluarkan() {
        Klien sesi = Klien.diTasklist(port, akun);
        Klien lain = Klien.diTasklist(port, akun);
        jam.bekukan(jam.instant());
        for (int kali = 1; kali <= 5; kali++) {
            assertThat(ganti(sesi, SESI, "salah", BARU).status()).isEqualTo(400);
        }
        JawabanRest tertunda = ganti(sesi, SESI, Panggung.SANDI, BARU);
        assertThat(tertunda.status()).isEqualTo(429);
        assertThat(tertunda.json().path("pesan").asText()).contains("Tunggu satu menit", "Sesi ini diakhiri");
        assertThat(sesi.ambil(SESI).status()).isEqualTo(401);
        assertThat(keadaan(lain)).contains("sesi ini").anyMatch(k -> k.startsWith("terlalu banyak sandi lama yang salah, "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pendek|paling sedikit 12",
        "aaaaaaaaaaaaaaaa|enam karakter yang berbeda",
        "sandi-baru-panjang|kata yang lazim",
        "rukun|sama dengan yang lama",
        "''|paling sedikit 12"})
    @DisplayName("sandi baru yang tidak memenuhi aturan ditolak dengan kalimat; yang lama tetap berlaku")
    void aturan(String baru, String kalimat) {
        Klien program = new Klien(port, akun);
        JawabanRest ditolak = ganti(program, REST, Panggung.SANDI, baru);
        assertThat(ditolak.status()).isEqualTo(400);
        assertThat(ditolak.json().path("kolom").asText()).isEqualTo("baru");
        assertThat(ditolak.json().path("pesan").asText()).contains(kalimat);
        program.ambil(REST).berhasil();
    }

    @Test
    @DisplayName("badan yang tidak lengkap atau bukan JSON ditolak dengan kalimat")
    void badanSalah() {
        Klien sesi = Klien.diTasklist(port, akun);
        assertThat(sesi.kirim("PUT", SESI + "/sandi", Map.of("baru", BARU)).status()).isEqualTo(400);
        assertThat(sesi.kirim("PUT", SESI + "/sandi", List.of()).json().path("pesan").asText()).contains("\"lama\"");
        assertThat(sesi.kirim("PUT", SESI + "/sandi", null).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("daftar masuk menyebut kapan, dari mana, dengan apa, dan sesi mana yang ini")
    void daftarMasuk() {
        Klien sesi = Klien.diTasklist(port, akun);
        new Klien(port, akun).ambil(REST).berhasil();
        new Klien(port, akun).ambil(REST).berhasil();
        JsonNode saya = sesi.ambil(SESI).berhasil().json();

        assertThat(saya.path("akun").asText()).isEqualTo(akun);
        assertThat(saya.path("jabatan").asText()).startsWith("Petugas Kelurahan");
        assertThat(saya.path("aturanSandi")).hasSize(3);
        assertThat(saya.path("masuk")).as("a program once a day").hasSize(2);
        assertThat(keadaan(sesi)).containsExactlyInAnyOrder("sesi ini", "sandi dipakai program, pertama kali pada hari itu");
        JsonNode ini = StreamSupport.stream(saya.path("masuk").spliterator(), false)
                .filter(m -> m.path("ini").asBoolean()).findFirst().orElseThrow();
        assertThat(ini.path("alamat").asText()).isEqualTo("127.0.0.1");
        assertThat(ini.path("pada").asText()).matches("\\d{1,2} \\p{L}+ \\d{4} pukul \\d\\d\\.\\d\\d");
        assertThat(ini.path("dengan").asText()).startsWith("Java-http-client");
    }

    @Test
    @DisplayName("program dari banyak tempat tidak menyisihkan sesi dari daftar")
    void banyakProgram() {
        Klien sesi = Klien.diTasklist(port, akun);
        IntStream.range(0, 60).forEach(ke -> masuk.catat(akun, new AsalMasuk(CaraMasuk.PROGRAM, "192.0.2." + ke, "uji")));
        assertThat(keadaan(sesi)).contains("sesi ini").hasSize(21);
    }

    @Test
    @DisplayName("satu sesi di tempat lain dikeluarkan; semua yang lain; sesi ini tetap")
    void keluarkan() {
        Klien sini = Klien.diTasklist(port, akun);
        Klien sana = Klien.diTasklist(port, akun);
        String id = idSendiri(sana);
        sini.kirim("DELETE", SESI + "/masuk/" + id, null).berhasil();
        assertThat(sana.ambil(SESI).status()).isEqualTo(401);
        assertThat(sini.kirim("DELETE", SESI + "/masuk/" + id, null).status()).isEqualTo(404);

        Klien keempat = Klien.diTasklist(port, akun);
        Klien ketiga = Klien.diTasklist(port, akun);
        new Klien(port, akun).kirim("DELETE", REST + "/masuk/" + idSendiri(ketiga), null).berhasil();
        assertThat(ketiga.ambil(SESI).status()).isEqualTo(401);
        sini.kirim("DELETE", SESI + "/masuk", null).berhasil();
        assertThat(keempat.ambil(SESI).status()).isEqualTo(401);
        sini.ambil(SESI).berhasil();
        new Klien(port, akun).kirim("DELETE", REST + "/masuk", null).berhasil();
        assertThat(sini.ambil(SESI).status()).as("a program has no session that stays").isEqualTo(401);
    }

    @Test
    @DisplayName("sandi yang ditebak untuk menghapus alamat dihitung seperti yang ditebak untuk mengganti sandi: sesinya berakhir")
    void alamatTidakDitebak() {
        jam.bekukan(jam.instant());
        Klien sesi = Klien.diTasklist(port, akun);
        for (int ke = 0; ke < 5; ke++) {
            assertThat(hapusAlamat(sesi, "surel", "tebakan-" + ke).status()).isEqualTo(400);
        }
        assertThat(hapusAlamat(sesi, "surel", Panggung.SANDI).status()).isEqualTo(429);
        assertThat(sesi.ambil(SESI).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("alamat ditulis dengan sandi dan dikonfirmasi dengan kode yang dikirim ke sana, oleh pemiliknya saja")
    void alamat() {
        Klien sesi = Klien.diTasklist(port, akun);
        String surel = akun + "@contoh.go.id";
        assertThat(sesi.ambil(SESI).json().path("alamat")).hasSize(1);
        JawabanRest salah = tulisAlamat(sesi, surel, "bukan-sandinya");
        assertThat(salah.status()).isEqualTo(400);
        assertThat(salah.json().path("kolom").asText()).isEqualTo("sandi");
        JawabanRest bukan = tulisAlamat(sesi, "bukan alamat", Panggung.SANDI);
        assertThat(bukan.json().path("kolom").asText()).isEqualTo("alamat");
        assertThat(bukan.json().path("pesan").asText()).contains("nama@contoh.go.id");
        tulisAlamat(sesi, surel, Panggung.SANDI).berhasil();
        assertThat(satuAlamat(sesi).path("kodeSampai").asText()).matches("\\d\\d\\.\\d\\d");
        assertThat(konfirmasi(sesi, "00000000x").status()).isEqualTo(400);
        String kode = sql.queryForObject("select kode from akun_alamat where akun = ?", String.class, akun);
        Klien lain = Klien.diTasklist(port, kelurahan.akun("lurah"));
        assertThat(konfirmasi(lain, kode).status()).isEqualTo(400);
        assertThat(lain.ambil(SESI).isi()).doesNotContain(surel);
        konfirmasi(sesi, kode).berhasil();
        assertThat(satuAlamat(sesi).path("terkonfirmasi").asBoolean()).isTrue();
        assertThat(hapusAlamat(lain, "surel", Panggung.SANDI).status()).isEqualTo(404);
        JawabanRest tanpaSandi = hapusAlamat(sesi, "surel", "bukan-sandinya");
        assertThat(tanpaSandi.status()).isEqualTo(400);
        assertThat(tanpaSandi.json().path("kolom").asText()).isEqualTo("sandi");
        assertThat(sesi.kirim("POST", SESI + "/alamat/surel/penghapusan", Map.of()).status()).isEqualTo(400);
        assertThat(sesi.kirim("DELETE", SESI + "/alamat/surel", null).status()).as("without a password").isEqualTo(403);
        assertThat(satuAlamat(sesi).path("terkonfirmasi").asBoolean()).isTrue();
        hapusAlamat(sesi, "surel", Panggung.SANDI).berhasil();
        assertThat(satuAlamat(sesi).has("alamat")).isFalse();
        assertThat(hapusAlamat(sesi, "merpati", Panggung.SANDI).status()).isEqualTo(404);
        assertThat(sesi.kirim("PUT", SESI + "/alamat/pesan", Map.of("alamat", "0812 3456 7890", "sandi", Panggung.SANDI))
                .json().path("pesan").asText()).contains("belum mengirim pesan");
    }

    private static JawabanRest tulisAlamat(Klien siapa, String alamat, String sandi) {
        return siapa.kirim("PUT", SESI + "/alamat/surel", Map.of("alamat", alamat, "sandi", sandi));
    }

    private static JawabanRest hapusAlamat(Klien siapa, String saluran, String sandi) {
        return siapa.kirim("POST", SESI + "/alamat/" + saluran + "/penghapusan", Map.of("sandi", sandi));
    }

    private static JawabanRest konfirmasi(Klien siapa, String kode) {
        return siapa.kirim("POST", SESI + "/alamat/surel/kode", Map.of("kode", kode));
    }

    private static JsonNode satuAlamat(Klien siapa) {
        return siapa.ambil(SESI).json().path("alamat").get(0);
    }

    @Test
    @DisplayName("yang keluar sendiri tercatat keluar")
    void keluar() {
        Klien sesi = Klien.diTasklist(port, akun);
        Klien lain = Klien.diTasklist(port, akun);
        lain.kirim("POST", "/camunda/api/admin/auth/user/default/logout", null).berhasil();
        assertThat(keadaan(sesi)).hasSize(2).anyMatch(k -> k.startsWith("keluar, "));
    }

    @Test
    @DisplayName("tiap peran mengurus akunnya sendiri, dan tidak seorang pun akun orang lain")
    void hanyaMilikSendiri() {
        String idPetugas = idSendiri(Klien.diTasklist(port, akun));
        Map<String, String> siapa = new HashMap<>(Map.of("pengawas.dki", "cockpit", "operator.dki", "cockpit",
                "lurah.bukittinggi", "tasklist", kelurahan.akun("lurah"), "tasklist", kelurahan.akun("camat"), "tasklist"));
        siapa.forEach((orang, aplikasi) -> {
            Klien sesi = Klien.di(aplikasi, port, orang);
            assertThat(sesi.ambil(SESI).berhasil().json().path("akun").asText()).isEqualTo(orang);
            assertThat(new Klien(port, orang).ambil(REST).berhasil().json().path("akun").asText()).isEqualTo(orang);
            assertThat(sesi.ambil(SESI).isi()).doesNotContain(idPetugas);
            assertThat(sesi.kirim("DELETE", SESI + "/masuk/" + idPetugas, null).status()).isEqualTo(404);
            assertThat(ganti(sesi, SESI, Panggung.SANDI, "x").status()).as("asks for a better one").isEqualTo(400);
            assertThat(sesi.kirim("DELETE", SESI + "/masuk", null).status()).isEqualTo(204);
            assertThat(sesi.kirim("POST", SESI + "/sandi", Map.of()).status()).isIn(403, 405);
        });
        assertThat(masuk.berakhir(idPetugas)).isFalse();
        for (String alamat : List.of(SESI, REST)) {
            assertThat(new Klien(port, null).ambil(alamat).status()).isEqualTo(401);
            assertThat(new Klien(port, null).kirim("DELETE", alamat + "/masuk", null).status()).isIn(401, 403);
        }
    }

    @Test
    @DisplayName("operator dan pengawas mengganti sandinya sendiri")
    void gantiSandiOperator() {
        for (String peran : List.of("operator", "pengawas")) {
            Klien program = new Klien(port, peran + ".dki");
            Klien sesi = Klien.di("cockpit", port, peran + ".dki");
            ganti(sesi, SESI, Panggung.SANDI, BARU).berhasil();
            assertThat(program.ambil(REST).status()).isEqualTo(401);
            // Back to what everybody else who signs in here expects, by no door.
            sql.update("update act_id_user set pwd_ = (select pwd_ from act_id_user where id_ = ?), "
                    + "salt_ = (select salt_ from act_id_user where id_ = ?) where id_ = ?", akun, akun, peran + ".dki");
            program.ambil(REST).berhasil();
        }
    }

    @Test
    @DisplayName("RUKUN-PRD-18: catatan masuk dihapus sembilan puluh hari sesudah terakhir dipakai; sesi yang dipakai tetap")
    void masaSimpan() {
        Klien sesi = Klien.diTasklist(port, akun);
        Klien.diTasklist(port, kelurahan.akun("lurah"));
        jam.maju(Duration.ofDays(60));
        sesi.ambil(SESI).berhasil();
        jam.maju(Duration.ofDays(31));
        assertThat(masaSimpan.hapusYangLewat().dihapus("RUKUN-PRD-18")).isPositive();
        assertThat(masuk.milik(kelurahan.akun("lurah"))).isEmpty();
        assertThat(masuk.milik(akun)).hasSize(1);

        jam.maju(Duration.ofDays(91));
        masaSimpan.hapusYangLewat();
        assertThat(masuk.milik(akun)).isEmpty();
        assertThat(keadaan(sesi)).as("noted anew: it is still used").containsExactly("sesi ini");
    }

    private static JawabanRest ganti(Klien siapa, String alamat, String lama, String baru) {
        return siapa.kirim("PUT", alamat + "/sandi", Map.of("lama", lama, "baru", baru));
    }

    private static List<String> keadaan(Klien siapa) {
        return siapa.ambil(SESI).berhasil().json().path("masuk").findValuesAsText("keadaan");
    }

    private static String idSendiri(Klien siapa) {
        return StreamSupport.stream(siapa.ambil(SESI).berhasil().json().path("masuk").spliterator(), false)
                .filter(m -> m.path("ini").asBoolean()).findFirst().orElseThrow().path("id").asText();
    }
}
