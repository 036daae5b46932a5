package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.rukun.akun.MasukService;
import id.rukun.engine.door.signin.KnownBrowser;
import id.rukun.engine.office.Accounts;
import id.rukun.jabatan.AkunDitolakException;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.UjiAplikasi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in and out, and what every answer says of itself. */
@UjiAplikasi
class PintuMasukTest {

    private static final String SANDI = "sandi-uji-yang-benar";
    private static final String MASUK = "/camunda/api/admin/auth/user/default/login/tasklist";

    private static final String AGEN = "program-uji";

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");

    @Autowired private Accounts akun;
    @Autowired private MasukService masuk;
    @Autowired private IdentityService identityService;
    @Autowired private JamRukun jam;
    @Autowired private JdbcTemplate sql;
    @Autowired private TransactionTemplate transaksi;
    @LocalServerPort private int port;

    private final CookieManager kue = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(kue).build();
    private String pengguna;

    @BeforeEach
    void akunBaru() {
        pengguna = "masuk." + UUID.randomUUID().toString().substring(0, 8);
        akun.buat(pengguna, "Pengguna Uji", SANDI);
        identityService.createMembership(pengguna, "pejabat");
    }

    @Test
    @DisplayName("HTTP Basic: setelah tiga sandi salah dari satu program, dari situ sandi yang benar pun menunggu")
    void ditunda() {
        tebak();
        HttpResponse<String> tertunda = dasar(SANDI);
        assertThat(tertunda.statusCode()).isEqualTo(401);
        assertThat(tertunda.headers().firstValue("Retry-After")).isPresent();
        assertThat(tertunda.body()).contains("terlalu banyak percobaan salah atas akun itu. Tunggu sebentar");

        lewat(Duration.ofSeconds(21));
        assertThat(dasar(SANDI).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("selagi akun ditebak, pemiliknya masuk dari tempat lain, dari peramban yang pernah ia pakai, dan "
            + "rekannya dari kantor yang sama; alamat yang ditulis sendiri di kepala permintaan tidak dihitung")
    void pemilikTetapMasuk() throws IOException {
        assertThat(layar(SANDI)).isEqualTo(200);
        CookieManager dikenal = new CookieManager();
        kue.getCookieStore().getCookies().stream().filter(k -> k.getName().equals(KnownBrowser.KUE))
                .forEach(k -> dikenal.getCookieStore().add(alamat("/"), k));
        kue.getCookieStore().removeAll();
        tebak();
        assertThat(dasar(SANDI).statusCode()).isEqualTo(401);
        assertThat(kirim(HttpRequest.newBuilder(permintaan(SANDI), (n, v) -> true)
                .header("X-Forwarded-For", "203.0.113.9").header("Forwarded", "for=203.0.113.9").build()).statusCode())
                .isEqualTo(401);

        assertThat(dariAlamat("127.0.0.2")).startsWith("HTTP/1.1 200");
        assertThat(kirim(HttpRequest.newBuilder(alamat("/engine-rest/task/count")).header("Authorization",
                "Basic " + Base64.getEncoder().encodeToString("lurah.gambir:rukun".getBytes())).build()).statusCode())
                .isEqualTo(200);
        assertThat(dikenal.getCookieStore().getCookies()).hasSize(1).allMatch(HttpCookie::isHttpOnly);
        kue.getCookieStore().add(alamat("/"), dikenal.getCookieStore().getCookies().get(0));
        assertThat(layar(SANDI)).as("peramban yang dikenal").isEqualTo(200);
    }

    @Test
    @DisplayName("kue peramban bukan sandi, tidak berlaku bagi akun lain, dan tidak dapat dikarang")
    void kuePeramban() {
        assertThat(layar(SANDI)).isEqualTo(200);
        HttpCookie asli = kue.getCookieStore().getCookies().stream()
                .filter(k -> k.getName().equals(KnownBrowser.KUE)).findFirst().orElseThrow();
        kue.getCookieStore().removeAll();
        kue.getCookieStore().add(alamat("/"), asli);
        assertThat(dasar("salah").statusCode()).isEqualTo(401);
        assertThat(buka("/engine-rest/task/count").statusCode()).isEqualTo(401);
        akunBaru();
        tebak();
        assertThat(dasar(SANDI).statusCode()).as("kue milik akun lain").isEqualTo(401);
        String[] bagian = asli.getValue().split("\\.");
        for (String palsu : List.of(bagian[0] + "." + bagian[1] + "." + "A".repeat(22), "...", "x..", "x.20785.", "x.1", "", "a.b.c.d.e",
                bagian[0] + ".999999999999." + bagian[2])) {
            kue.getCookieStore().removeAll();
            kue.getCookieStore().add(alamat("/"), cookie(KnownBrowser.KUE, palsu));
            assertThat(dasar(SANDI).statusCode()).as(palsu).isEqualTo(401);
        }
    }

    @Test
    @DisplayName("nama pengguna yang tidak mungkin ada hanya ditolak, juga yang bukan sandi sama sekali")
    void namaAneh() {
        for (String kepala : List.of("nol\u0000:x", "", ":", "tanpa-sandi", "x".repeat(4000) + ":y")) {
            assertThat(kirim(HttpRequest.newBuilder(alamat("/engine-rest/task/count")).header("Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(kepala.getBytes())).build()).statusCode())
                    .as(kepala).isEqualTo(401);
        }
        assertThat(kirim(HttpRequest.newBuilder(alamat("/engine-rest/task/count"))
                .header("Authorization", "Basic *bukan base64*").build()).statusCode()).isEqualTo(401);
        buka("/camunda/app/tasklist/default/");
        for (String isi : List.of("username=a%00b&password=x", "username=%zz", "", "password=x", "[]")) {
            assertThat(kirim(MASUK, isi, "application/x-www-form-urlencoded").statusCode()).as(isi).isIn(400, 401);
        }
    }

    @Test
    @DisplayName("tidak ada akun yang terkunci selamanya")
    void tidakTerkunciSelamanya() {
        for (int i = 0; i < 15; i++) {
            dasar("salah");
            lewat(Duration.ofSeconds(21));
        }
        assertThat(dasar(SANDI).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("layar masuk ditunda dengan cara yang sama, bagaimanapun namanya ditulis")
    void layarMasukDitunda() {
        buka("/camunda/app/tasklist/default/");
        List.of("username", "%75sername", "username=&username").forEach(nama -> assertThat(kirim(MASUK, nama + "="
                + pengguna + "&password=salah", "application/x-www-form-urlencoded").statusCode()).isEqualTo(401));
        assertThat(layar("salah")).isEqualTo(401);
        assertThat(layar(SANDI)).isEqualTo(401);
        assertThat(kirim(MASUK, "username=" + pengguna + "&password=" + SANDI,
                "application/x-www-form-urlencoded;charset=IBM037").statusCode())
                .as("read in another alphabet the form names another login").isEqualTo(415);
        lewat(Duration.ofSeconds(21));
        assertThat(layar(SANDI)).isEqualTo(200);
    }

    @Test
    @DisplayName("banyak percobaan salah serentak tidak menghasilkan galat")
    void serentak() {
        List<CompletableFuture<Integer>> jawaban = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            jawaban.add(http.sendAsync(permintaan("salah"), BodyHandlers.discarding())
                    .thenApply(HttpResponse::statusCode));
        }
        assertThat(jawaban).extracting(CompletableFuture::join).containsOnly(401);
    }

    @Test
    @DisplayName("serentak di layar masuk dari banyak peramban: sandi yang benar selalu masuk, yang salah ditolak")
    void serentakDiLayar() {
        List<PerambanTiruan> semua = Stream.generate(() -> new PerambanTiruan(port)).limit(8).toList();
        semua.forEach(satu -> {
            satu.buka();
            assertThat(satu.masuk(pengguna, SANDI).join()).isEqualTo(200);
        });
        // Only from the second time on a right password writes too: it puts the count of wrong ones back.
        for (int menulis : List.of(4, 8)) {
            semua.forEach(PerambanTiruan::bukaLagi);
            assertThat(bertabrakan(semua, menulis).stream().map(CompletableFuture::join))
                    .containsExactly(200, 401, 200, 401, 200, 401, 200, 401);
        }
    }

    /** Holds the account's row until so many wait for it: of those that have read it by then, one can write. */
    private List<CompletableFuture<Integer>> bertabrakan(List<PerambanTiruan> semua, int menulis) {
        return transaksi.execute(t -> {
            sql.update("update act_id_user set rev_ = rev_ where id_ = ?", pengguna);
            List<CompletableFuture<Integer>> jawaban = IntStream.range(0, semua.size())
                    .mapToObj(i -> semua.get(i).masuk(pengguna, i % 2 == 0 ? SANDI : "salah")).toList();
            await().pollInterval(Duration.ofMillis(20)).until(() -> sql.queryForObject(
                    "select count(*) from information_schema.sessions where blocker_id is not null", Integer.class),
                    menunggu -> menunggu == menulis);
            return jawaban;
        });
    }

    @Test
    @DisplayName("sandi yang diganti selagi seseorang masuk dengan yang lama: sesinya tidak jadi")
    void sandiDigantiSelagiMasuk() {
        PerambanTiruan peramban = new PerambanTiruan(port);
        peramban.buka();
        assertThat(peramban.masuk(pengguna, SANDI).join()).isEqualTo(200);
        peramban.bukaLagi();
        CompletableFuture<Integer> jawaban = transaksi.execute(t -> {
            masuk.kunci(pengguna);
            CompletableFuture<Integer> lama = peramban.masuk(pengguna, SANDI);
            await().pollInterval(Duration.ofMillis(20)).until(() -> sql.queryForObject(
                    "select count(*) from information_schema.sessions where blocker_id is not null", Integer.class) == 1);
            akun.gantiSandi(pengguna, SANDI + " yang baru");
            masuk.sandiDiganti(pengguna, "");
            return lama;
        });
        assertThat(jawaban.join()).isEqualTo(401);
        assertThat(peramban.status("/camunda/api/rukun/akun")).isEqualTo(401);
        peramban.bukaLagi();
        assertThat(peramban.masuk(pengguna, SANDI + "+yang+baru").join()).isEqualTo(200);
    }

    @Test
    @DisplayName("RUKUN-POL-74 dengan akun yang sudah digantikan tidak seorang pun masuk, dan ia tidak dibuat lagi")
    void akunBerhenti() {
        String lama = "lama." + pengguna;
        for (String login : List.of(pengguna, lama)) {
            sql.update("insert into akun_orang (login, orang, diberikan_pada, versi) values (?, ?, current_timestamp, 0)",
                    login, "orang uji");
        }
        assertThat(dasar(SANDI).statusCode()).isEqualTo(401);
        assertThat(layar(SANDI)).isEqualTo(401);
        assertThatExceptionOfType(AkunDitolakException.class).isThrownBy(() -> akun.buat(lama, "Pengguna Uji", SANDI))
                .withMessageContaining("sudah digantikan").withMessageContaining("RUKUN-POL-74");
        assertThat(identityService.createUserQuery().userId(lama).count()).isZero();
    }

    @Test
    @DisplayName("sesi berganti tanda ketika masuk, tertutup bagi skrip, dan berakhir ketika keluar")
    void sesi() {
        HttpResponse<String> halaman = buka("/camunda/app/tasklist/default/");
        String sebelum = sesiKini();
        assertThat(layar(SANDI)).isEqualTo(200);
        String sesudah = sesiKini();
        buka("/camunda/app/tasklist/default/");

        assertThat(sesudah).isNotEqualTo(sebelum);
        assertThat(halaman.headers().allValues("Set-Cookie")).filteredOn(k -> k.startsWith("JSESSIONID")).isNotEmpty()
                .allMatch(k -> k.contains("HttpOnly") && k.contains("SameSite=Lax"));
        assertThat(buka("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(200);
        assertThat(kirim("/camunda/api/admin/auth/user/default/logout", "", "application/json").statusCode())
                .isEqualTo(200);
        kue.getCookieStore().removeAll();
        kue.getCookieStore().add(URI.create("http://127.0.0.1:" + port), cookie("JSESSIONID", sesudah));
        HttpResponse<String> ditolak = buka("/camunda/api/admin/auth/user/default");
        assertThat(ditolak.statusCode()).isEqualTo(404);
        assertThat(ditolak.headers().allValues("Set-Cookie")).as("sesi lama sudah tidak ada, diberi yang baru")
                .anyMatch(k -> k.startsWith("JSESSIONID"));
    }

    @Test
    @DisplayName("halaman yang diminta serentak masing-masing membawa tanda skrip dari kepalanya sendiri")
    void tandaSkrip() {
        List<CompletableFuture<HttpResponse<String>>> halaman = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            halaman.add(http.sendAsync(HttpRequest.newBuilder(alamat("/camunda/app/tasklist/default/")).build(),
                    BodyHandlers.ofString()));
        }
        assertThat(halaman).extracting(CompletableFuture::join).allSatisfy(jawaban -> {
            String kepala = jawaban.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertThat(NONCE.matcher(jawaban.body()).results().map(hasil -> hasil.group(1))).isNotEmpty()
                    .allSatisfy(tanda -> assertThat(kepala).contains("'nonce-" + tanda + "'"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/aturan", "/api/openapi", "/api/rukun/mulai/x/daftar/y", "/engine-rest/task",
        "/actuator/health", "/tidak-ada", "/error", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/",
        "/camunda/app/admin/default/", "/camunda/app/welcome/default/", "/camunda/api/engine/engine/default/task",
        "/camunda/app/tasklist/scripts/rukun/tasklist.js", "/camunda/app/cockpit/scripts/config.js",
        "/camunda/lib/deps.js"})
    @DisplayName("setiap jawaban membawa kepala keamanan")
    void kepala(String jalur) {
        HttpResponse<String> jawaban = buka(jalur);
        assertThat(jawaban.headers().map()).containsKeys("content-security-policy", "referrer-policy",
                "permissions-policy", "x-frame-options", "cross-origin-opener-policy");
        assertThat(jawaban.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        String kebijakan = jawaban.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(kebijakan).contains("frame-ancestors 'none'").contains("default-src '")
                .doesNotContain("script-src 'unsafe-inline'").doesNotContain("https:");
        if (!jalur.startsWith("/camunda/a")) {
            assertThat(kebijakan).startsWith("default-src 'none'; style-src 'self';");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/beans", "/h2-console",
        "/tidak-ada", "/swagger-ui/index.html", "/camunda/app/tidak-ada"})
    @DisplayName("apa yang tidak ada dijawab dengan satu kalimat Indonesia, tanpa isi mesin")
    void tidakAda(String jalur) {
        HttpResponse<String> jawaban = buka(jalur);
        assertThat(jawaban.statusCode()).isEqualTo(404);
        assertThat(jawaban.body()).contains("Halaman ini tidak ada.");
        assertThat(jawaban.body().replace("RestException", "")).doesNotContain("Exception", "java.", "path",
                "Not Found");
    }

    @Test
    @DisplayName("orang yang belum masuk hanya membaca bahwa mesin hidup")
    void kesehatan() {
        assertThat(buka("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @CsvSource({"1100000, false, 413", "10, true, 411", "10, false, 401"})
    @DisplayName("permintaan yang terlalu besar atau tanpa ukuran ditolak sebelum dibaca")
    void ukuran(int ukuran, boolean tanpaUkuran, int status) throws IOException, InterruptedException {
        byte[] badan = new byte[ukuran];
        HttpRequest permintaan = HttpRequest.newBuilder(alamat("/engine-rest/task")).version(Version.HTTP_1_1)
                .POST(tanpaUkuran ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(badan))
                        : BodyPublishers.ofByteArray(badan))
                .build();
        assertThat(http.send(permintaan, BodyHandlers.ofString()).statusCode()).isEqualTo(status);
    }

    private void tebak() {
        for (int i = 0; i < 3; i++) {
            assertThat(dasar("salah").statusCode()).isEqualTo(401);
        }
    }

    /** The right password from another address, with the same program and no cookie. */
    private String dariAlamat(String dari) throws IOException {
        String masuk = permintaan(SANDI).headers().firstValue("Authorization").orElseThrow();
        try (Socket soket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(dari), 0)) {
            soket.getOutputStream().write(("GET /engine-rest/task/count HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                    + "User-Agent: " + AGEN + "\r\nAuthorization: " + masuk + "\r\n\r\n").getBytes());
            return new String(soket.getInputStream().readAllBytes());
        }
    }

    private void lewat(Duration lama) {
        jam.maju(lama);
    }

    private HttpResponse<String> dasar(String sandi) {
        return kirim(permintaan(sandi));
    }

    private HttpRequest permintaan(String sandi) {
        String masuk = Base64.getEncoder().encodeToString((pengguna + ":" + sandi).getBytes());
        return HttpRequest.newBuilder(alamat("/engine-rest/task/count")).header("User-Agent", AGEN)
                .header("Authorization", "Basic " + masuk).build();
    }

    private int layar(String sandi) {
        buka("/camunda/app/tasklist/default/");
        return kirim(MASUK, "username=" + pengguna + "&password=" + sandi, "application/x-www-form-urlencoded")
                .statusCode();
    }

    private HttpResponse<String> buka(String jalur) {
        return kirim(HttpRequest.newBuilder(alamat(jalur)).build());
    }

    private HttpResponse<String> kirim(String jalur, String badan, String jenis) {
        String tanda = kue.getCookieStore().getCookies().stream().filter(k -> k.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue).findFirst().orElse("");
        return kirim(HttpRequest.newBuilder(alamat(jalur)).POST(BodyPublishers.ofString(badan))
                .header("Content-Type", jenis).header("X-XSRF-TOKEN", tanda).build());
    }

    private HttpResponse<String> kirim(HttpRequest permintaan) {
        try {
            return http.send(permintaan, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI alamat(String jalur) {
        return URI.create("http://127.0.0.1:" + port + jalur);
    }

    private String sesiKini() {
        return kue.getCookieStore().getCookies().stream().filter(k -> k.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue).findFirst().orElse(null);
    }

    /** A browser of its own, which this account has signed in with: it waits for no other. */
    private static final class PerambanTiruan {

        private final CookieManager kue = new CookieManager();
        private final HttpClient http = HttpClient.newBuilder().cookieHandler(kue).build();
        private final URI alamat;

        PerambanTiruan(int port) {
            this.alamat = URI.create("http://127.0.0.1:" + port);
        }

        void buka() {
            http.sendAsync(HttpRequest.newBuilder(alamat.resolve("/camunda/app/tasklist/default/")).build(),
                    BodyHandlers.discarding()).join();
        }

        int status(String jalur) {
            return http.sendAsync(HttpRequest.newBuilder(alamat.resolve(jalur)).build(), BodyHandlers.discarding()).join()
                    .statusCode();
        }

        CompletableFuture<Integer> masuk(String akun, String sandi) {
            HttpRequest masuk = HttpRequest.newBuilder(alamat.resolve(MASUK))
                    .POST(BodyPublishers.ofString("username=" + akun + "&password=" + sandi))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("X-XSRF-TOKEN", kue("XSRF-TOKEN")).build();
            return http.sendAsync(masuk, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
        }

        /** Without the session that was; the browser stays known. */
        void bukaLagi() {
            List.copyOf(kue.getCookieStore().getCookies()).stream().filter(k -> !k.getName().equals(KnownBrowser.KUE))
                    .forEach(k -> kue.getCookieStore().remove(alamat, k));
            buka();
        }

        private String kue(String nama) {
            return kue.getCookieStore().getCookies().stream().filter(k -> k.getName().equals(nama))
                    .map(HttpCookie::getValue).findFirst().orElse("");
        }
    }

    private static HttpCookie cookie(String nama, String nilai) {
        HttpCookie kue = new HttpCookie(nama, nilai);
        kue.setPath("/");
        kue.setVersion(0);
        return kue;
    }
}
