package id.rukun.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.Panggung;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is wrong with a request: its sender is told so in Indonesian, and learns nothing of the house's inside. */
abstract class JawabanGalatKontrak {

    /** Words that no Indonesian sentence has, and names of classes; the kind of error has a name that programs read. */
    private static final Pattern ASING = Pattern.compile("(?i)\\b(?:the|not|cannot|null|found|error|invalid|unable|must"
            + "|with|status|report|bad|request|could|unknown)\\b"
            + "|exception|java\\.|org\\.|apache|tomcat|jackson|camunda");
    private static final Pattern JENIS =
            Pattern.compile("\"type\":\"\\w+\"|\"missingAuthorizations\"|/camunda/app/\\w+/");

    private static final List<String> BADAN_SALAH = List.of("[]", "null", "1", "\"x\"", "{", "",
            "{\"tidakAda\":1}", "{\"variables\":{\"rt\":null}}", "{\"variables\":[null]}", "{\"variables\":1}",
            "{\"variables\":{\"rt\":{\"value\":\"x\",\"type\":\"Integer\"}}}",
            "{\"variables\":{\"rt\":{\"value\":{},\"type\":\"Bytes\"}}}",
            "{\"variables\":{\"rt\":{\"value\":1,\"type\":\"TidakAda\"}}}",
            "{\"sorting\":[{\"sortBy\":\"x\",\"sortOrder\":\"y\"}],\"createdBefore\":\"kemarin\"}",
            "{\"processVariables\":[{\"name\":\"x\",\"operator\":\"eq\",\"value\":{\"a\":1}}],"
                    + "\"variables\":[{\"name\":\"x\",\"operator\":\"eq\",\"value\":{\"a\":1}}]}",
            "{\"sorting\":[null],\"orQueries\":[null]}", "{\"nameLike\":\"a\\u0000b\",\"businessKey\":\"\\u0000\"}");

    private static final List<String> PERTANYAAN_SALAH = List.of(
            "?sortBy=x&sortOrder=y", "?sortBy=name", "?maxResults=abc&firstResult=-1", "?name=a%00b",
            "?createdBefore=kemarin&startedBefore=kemarin&dueBefore=x&date=x",
            "?variables=x&processVariables=a_b&taskVariables=a_salah_1");

    @LocalServerPort private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> salah = new ArrayList<>();

    /** Which wrong inputs the next door gets: all, unless a test is content with fewer. */
    List<String> pilih(List<String> semua) {
        return semua;
    }

    @Test
    @DisplayName("pertanyaan yang salah pada setiap titik baca mesin: tidak pernah 500, selalu bahasa Indonesia")
    void bacaan() {
        Stream.concat(TitikMesin.semua().stream().map(titik -> titik.replace(" /", " /engine-rest/")),
                        TitikMesin.aplikasi().stream())
                .filter(titik -> titik.startsWith("GET ")).map(titik -> titik.substring("GET ".length()))
                .map(jalur -> jalur.replace("{engine}", "default").replaceAll("\\{[^}]*}", "tidak-ada"))
                .forEach(jalur -> pilih(PERTANYAAN_SALAH).forEach(
                        tanya -> periksa(permintaan("GET", jalur + tanya, null))));
        assertThat(salah).isEmpty();
    }

    @Test
    @DisplayName("badan yang salah pada setiap titik tulis yang terbuka: tidak pernah 500, selalu bahasa Indonesia")
    void tulisan() {
        tulisanTerbuka().forEach(jalur -> pilih(BADAN_SALAH).forEach(
                badan -> periksa(permintaan("POST", jalur, badan))));
        assertThat(salah).isEmpty();
    }

    private static Stream<String> tulisanTerbuka() {
        return Stream.concat(Stream.of("/task", "/task/count", "/process-instance", "/execution/count",
                        "/variable-instance", "/history/task", "/history/process-instance/count", "/history/detail",
                        "/history/activity-instance", "/history/variable-instance", "/filter/tidak-ada/list",
                        "/filter/tidak-ada/count", "/filter/tidak-ada/singleResult", "/task/tidak-ada/claim",
                        "/task/tidak-ada/unclaim", "/task/tidak-ada/submit-form", "/task/tidak-ada/comment/create",
                        "/process-definition/key/penggabungan-rt-lintas-rw/submit-form",
                        "/process-definition/key/tidak-ada/submit-form", "/process-definition/tidak-ada/submit-form")
                .map(jalur -> "/engine-rest" + jalur), Stream.of("/api/demo/waktu",
                "/api/aturan/PERGUB171-PS11-1a.3/periksa", "/api/aturan/tidak-ada/periksa"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /engine-rest/tidak-ada, application/json, application/json, 404",
        "GET, /engine-rest/task/tidak-ada, application/json, application/json, 404",
        "GET, /engine-rest/task, image/png, application/json, 406",
        "POST, /engine-rest/task, application/json, text/plain, 415",
        "POST, /engine-rest/task/count, application/json, application/xml, 415",
        "POST, /api/aturan/PERGUB171-PS11-1a.3/periksa, application/json, text/plain, 415",
        "POST, /api/aturan/PERGUB171-PS11-1a.3/periksa, application/json, multipart/form-data, 415",
        "POST, /engine-rest/task, application/json, multipart/form-data, 415",
        "GET, /camunda/app/tasklist/tidak-ada/, */*, application/json, 404",
        "GET, /camunda/app/cockpit/tidak-ada, */*, application/json, 404",
        "GET, /camunda/app/tasklist/scripts/, */*, application/json, 404",
        "GET, /camunda/app/tidak-ada/default/, */*, application/json, 404",
        "DELETE, /api/aturan, application/json, application/json, 405",
        "GET, /api/aturan, image/png, application/json, 406",
        "GET, /api/tidak-ada, application/json, application/json, 404",
        "GET, /api/parameter?tanggal=kemarin, application/json, application/json, 400",
        "GET, /camunda/api/tidak-ada, application/json, application/json, 404",
        "GET, /camunda/api/engine/engine/default/task, application/json, application/json, 401",
        "GET, /camunda/api/engine/engine/default/tidak-ada, application/json, application/json, 401",
        "OPTIONS, /engine-rest/task, */*, application/json, 403",
        "GET, /engine-rest/application.wadl, */*, application/json, 403",
        "GET, /camunda/api/engine/application.wadl, */*, application/json, 403",
        "ANEH, /engine-rest/task, */*, application/json, 403",
        "ANEH, /api/aturan, */*, application/json, 405"})
    @DisplayName("setiap jenis kesalahan punya satu kalimat, sebagai data atau sebagai halaman")
    void jenis(String metode, String jalur, String minta, String isi, int status) {
        HttpResponse<String> data = kirim(permintaan(metode, jalur, "{}").setHeader("Accept", minta)
                .setHeader("Content-Type", isi).build());
        assertThat(data.statusCode()).as(data.body()).isEqualTo(status);
        HttpResponse<String> halaman = kirim(permintaan(metode, jalur, "{}").setHeader("Accept", minta + ",text/html")
                .setHeader("Content-Type", isi).build());
        Stream.of(data, halaman).map(HttpResponse::body).forEach(teks ->
                assertThat(ASING.matcher(polos(teks)).find()).as(teks).isFalse());
        if (!jalur.startsWith("/api/parameter")) {
            assertThat(data.body()).startsWith("{\"type\":\"").contains("\"message\":\"");
        }
    }

    @Test
    @DisplayName("sesi yang berakhir disebut sebagai itu, dalam satu kalimat")
    void sesiBerakhir() {
        assertThat(kirim(permintaan("GET", "/camunda/api/engine/engine/default/task/x", null).build()).body())
                .contains("\"message\":\"Sesi Anda sudah berakhir. Silakan masuk kembali.\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GET /a|b HTTP/1.1\r\nHost: x\r\n\r\n", "GET /engine-rest/%00 HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/9.9\r\nHost: x\r\n\r\n", "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: aneh\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n"})
    @DisplayName("apa yang Tomcat sendiri tolak pun dijawab dengan satu kalimat Indonesia")
    void tomcat(String baris) throws IOException {
        String jawaban = mentah(baris.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
        assertThat(jawaban).startsWith("HTTP/1.1 ");
        assertThat(jawaban.substring(9, 12)).isIn("400", "405", "501", "505");
        String isi = jawaban.substring(jawaban.indexOf("\r\n\r\n"));
        assertThat(ASING.matcher(polos(isi)).find()).as(jawaban).isFalse();
        if (!baris.startsWith("TRACE")) {
            assertThat(isi).contains("\"message\":\"");
        }
    }

    @Test
    @DisplayName("pengalihan tidak mengulang kepala Host")
    void pengalihan() throws IOException {
        for (String jalur : List.of("/", "/camunda", "/camunda/app/welcome/default/", "/camunda/app/cockpit",
                "/camunda/app/tasklist")) {
            String jawaban = mentah("GET " + jalur + " HTTP/1.1\r\nHost: jahat.example\r\nConnection: close\r\n\r\n");
            assertThat(jawaban).startsWith("HTTP/1.1 302").doesNotContain("jahat.example");
        }
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://jahat.example, 403", "Origin, null, 403", "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403", "Sec-Fetch-Site, same-origin, 200", "X-Lain, x, 200"})
    @DisplayName("perintah dari halaman asing ditolak, apa pun jenis isinya")
    void halamanAsing(String kepala, String nilai, int status) {
        HttpRequest.Builder perintah = permintaan("POST", "/engine-rest/task/count", "{}").header(kepala, nilai);
        assertThat(kirim(perintah.build()).statusCode()).isEqualTo(status);
        assertThat(kirim(perintah.setHeader("Content-Type", "text/plain").build()).statusCode())
                .isEqualTo(status == 200 ? 415 : status);
    }

    private void periksa(HttpRequest.Builder permintaan) {
        HttpRequest satu = permintaan.build();
        HttpResponse<String> jawaban = kirim(satu);
        if (jawaban.statusCode() >= 500 || jawaban.statusCode() >= 400 && ASING.matcher(polos(jawaban.body())).find()) {
            salah.add(satu.method() + " " + satu.uri().getRawPath() + " " + satu.uri().getRawQuery() + " "
                    + satu.headers().firstValue("X-Badan").orElse("") + " → " + jawaban.statusCode() + " "
                    + jawaban.body().substring(0, Math.min(300, jawaban.body().length())));
        }
    }

    private static String polos(String isi) {
        return JENIS.matcher(isi).replaceAll("");
    }

    private HttpRequest.Builder permintaan(String metode, String jalur, String badan) {
        String masuk = Base64.getEncoder().encodeToString(("lurah.gambir:" + Panggung.SANDI).getBytes());
        HttpRequest.Builder permintaan = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + jalur))
                .method(metode, badan == null || metode.equals("GET") ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(badan))
                .header("Content-Type", "application/json").header("Accept", "application/json")
                .header("Authorization", "Basic " + masuk);
        return badan == null || badan.isEmpty() ? permintaan : permintaan.header("X-Badan", badan);
    }

    private HttpResponse<String> kirim(HttpRequest permintaan) {
        try {
            return http.send(permintaan, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(permintaan.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String mentah(String baris) throws IOException {
        try (Socket soket = new Socket("127.0.0.1", port)) {
            soket.getOutputStream().write(baris.getBytes(StandardCharsets.US_ASCII));
            return new String(soket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
