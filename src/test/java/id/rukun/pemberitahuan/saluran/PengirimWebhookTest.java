package id.rukun.pemberitahuan.saluran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PengirimWebhookTest {

    private static final String KUNCI = "rahasia-gerbang-yang-cukup-panjang-32";

    private final List<Permintaan> diterima = new CopyOnWriteArrayList<>();
    private HttpServer gerbang;
    private volatile int jawaban = 200;

    private record Permintaan(String jalur, Map<String, List<String>> kepala, byte[] badan) {}

    @BeforeEach
    void buka() throws IOException {
        gerbang = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gerbang.createContext("/", tukar -> {
            diterima.add(new Permintaan(tukar.getRequestURI().getPath(), tukar.getRequestHeaders(),
                    tukar.getRequestBody().readAllBytes()));
            tukar.getResponseHeaders().add("Location", "/lain");
            tukar.sendResponseHeaders(jawaban, -1);
            tukar.close();
        });
        gerbang.start();
    }

    @AfterEach
    void tutup() {
        gerbang.stop(0);
    }

    @Test
    @DisplayName("a message is given as JSON that the shared secret has signed")
    void signed() throws Exception {
        assertThat(pengirim().kirim(kiriman())).isEqualTo(HasilPengiriman.TERKIRIM);

        Permintaan satu = diterima.get(0);
        JsonNode isi = new ObjectMapper().readTree(satu.badan());
        assertThat(isi.path("kepada").asText()).isEqualTo("+6281234567890");
        assertThat(isi.path("teks").asText()).isEqualTo("Kode: 12345678 – segera");
        assertThat(isi.path("id").asText()).isEqualTo("<satu@rukun.invalid>");
        assertThat(satu.kepala().get("Idempotency-key")).containsExactly("<satu@rukun.invalid>");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KUNCI.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        assertThat(satu.kepala().get("X-rukun-tanda"))
                .containsExactly("sha256=" + HexFormat.of().formatHex(mac.doFinal(satu.badan())));
    }

    @ParameterizedTest
    @CsvSource({"302, NANTI", "307, NANTI", "401, NANTI", "404, NANTI", "429, NANTI", "500, NANTI", "400, TIDAK_PERNAH",
        "422, TIDAK_PERNAH"})
    @DisplayName("what the gateway says decides; no answer sends the message on")
    void answers(int status, HasilPengiriman.Nasib nasib) {
        jawaban = status;
        assertThat(pengirim().kirim(kiriman()).nasib()).isEqualTo(nasib);
        assertThat(diterima).extracting(Permintaan::jalur).containsExactly("/pesan");
    }

    @Test
    @DisplayName("a gateway that is not there is tried again later")
    void down() {
        PengirimWebhook pengirim = pengirim();
        gerbang.stop(0);
        assertThat(pengirim.kirim(kiriman()).nasib()).isEqualTo(HasilPengiriman.Nasib.NANTI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://gerbang.contoh.id/pesan", "ftp://127.0.0.1/pesan", "http://127.0.0.1.contoh.id/", "file:///etc"})
    @DisplayName("only HTTPS leaves this machine")
    void httpsOnly(String alamat) {
        assertThatThrownBy(() -> pengirim(URI.create(alamat), KUNCI)).hasMessageContaining("HTTPS");
    }

    @Test
    @DisplayName("a short secret signs nothing, and no text of the settings shows it")
    void secret() {
        assertThatThrownBy(() -> pengirim(alamat(), "pendek")).hasMessageContaining("paling sedikit 32");
        assertThat(new KirimSettings.Webhook(alamat(), KUNCI, Duration.ZERO, Duration.ZERO).toString()).doesNotContain(KUNCI);
    }

    private PengirimWebhook pengirim() {
        return pengirim(alamat(), KUNCI);
    }

    private static PengirimWebhook pengirim(URI alamat, String kunci) {
        return new PengirimWebhook(new KirimSettings.Webhook(alamat, kunci, Duration.ofMinutes(1), Duration.ofMinutes(1)),
                new ObjectMapper());
    }

    private URI alamat() {
        return URI.create("http://127.0.0.1:" + gerbang.getAddress().getPort() + "/pesan");
    }

    private static PesanKeluar kiriman() {
        return new PesanKeluar("<satu@rukun.invalid>", "+6281234567890", "Kode", "Kode: 12345678 – segera",
                Instant.parse("2026-11-30T03:00:00Z"));
    }
}
