package id.rukun.engine.door.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** A browser with its cookies before the application; it follows nobody by itself. */
final class PerambanOidc {

    private static final String TOKEN = "XSRF-TOKEN";

    private final CookieManager kue = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(kue).build();
    private final int port;

    PerambanOidc(int port) {
        this.port = port;
    }

    HttpResponse<String> ambil(String jalur) {
        return kirim(permintaan(jalur).header("Accept", "text/html").build());
    }

    /** What a script of the page asks. */
    HttpResponse<String> tanya(String jalur) {
        return kirim(permintaan(jalur).header("Accept", "application/json").build());
    }

    HttpResponse<String> perintah(String jalur, String badan, boolean denganToken) {
        HttpRequest.Builder permintaan = permintaan(jalur).POST(BodyPublishers.ofString(badan)).header("Content-Type", "application/json");
        if (denganToken) {
            kue(TOKEN).ifPresent(satu -> permintaan.header("X-" + TOKEN, satu.getValue()));
        }
        return kirim(permintaan.build());
    }

    /** Presses the button: where the page goes. */
    String tekan(String pemerintah) {
        HttpResponse<String> jawaban = perintah(OidcController.ALAMAT + "/" + pemerintah, "", false);
        if (jawaban.statusCode() != 200) {
            throw new AssertionError(jawaban.statusCode() + " " + jawaban.body());
        }
        return json(jawaban).path("alamat").asText();
    }

    /** A page of somebody else's presses it. */
    HttpResponse<String> tekanDariLain(String pemerintah) {
        return kirim(permintaan(OidcController.ALAMAT + "/" + pemerintah).POST(BodyPublishers.noBody())
                .header("Sec-Fetch-Site", "cross-site").build());
    }

    /** Comes back, under whatever address the application was told that it has. */
    HttpResponse<String> kembali(URI alamat) {
        return ambil(alamat.getRawPath() + "?" + alamat.getRawQuery());
    }

    Optional<HttpCookie> kue(String nama) {
        return kue.getCookieStore().getCookies().stream().filter(satu -> satu.getName().equals(nama)).findFirst();
    }

    static JsonNode json(HttpResponse<String> jawaban) {
        try {
            return new ObjectMapper().readTree(jawaban.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder permintaan(String jalur) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + jalur));
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
}
