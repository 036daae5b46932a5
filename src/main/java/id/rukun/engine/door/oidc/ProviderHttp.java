package id.rukun.engine.door.oidc;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Speaks with a provider: an answer has its time and its size, and none leads elsewhere. */
class ProviderHttp implements HTTPRequestSender, ResourceRetriever {

    private static final Duration SAMBUNG = Duration.ofSeconds(3);
    /** From the first byte that is sent to the last that is read. */
    private static final Duration SELURUHNYA = Duration.ofSeconds(5);
    private static final int TERBANYAK = 256 * 1024;
    private static final String JENIS = "Content-Type";
    private static final int BERHASIL = 200;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(SAMBUNG).followRedirects(HttpClient.Redirect.NEVER).build();

    @Override
    public HTTPResponse send(ReadOnlyHTTPRequest permintaan) throws IOException {
        HttpRequest.Builder kirim = HttpRequest.newBuilder(permintaan.getURI());
        permintaan.getHeaderMap().forEach((nama, nilai) -> nilai.forEach(satu -> kirim.header(nama, satu)));
        String badan = permintaan.getBody();
        HttpResponse<byte[]> jawaban = kirim(kirim.method(permintaan.getMethod().name(),
                badan == null ? BodyPublishers.noBody() : BodyPublishers.ofString(badan)).build());
        HTTPResponse hasil = new HTTPResponse(jawaban.statusCode());
        try {
            hasil.setContentType(jenis(jawaban));
        } catch (ParseException e) {
            throw new IOException("Unreadable type of content", e);
        }
        hasil.setBody(teks(jawaban));
        return hasil;
    }

    @Override
    public Resource retrieveResource(URL alamat) throws IOException {
        HttpResponse<byte[]> jawaban = kirim(HttpRequest.newBuilder(URI.create(alamat.toString())).build());
        if (jawaban.statusCode() != BERHASIL) {
            throw new IOException("Status " + jawaban.statusCode());
        }
        return new Resource(teks(jawaban), jenis(jawaban));
    }

    private static String teks(HttpResponse<byte[]> jawaban) {
        return new String(jawaban.body(), StandardCharsets.UTF_8);
    }

    private static String jenis(HttpResponse<byte[]> jawaban) {
        return jawaban.headers().firstValue(JENIS).orElse("application/octet-stream");
    }

    private HttpResponse<byte[]> kirim(HttpRequest permintaan) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> jawaban = http.sendAsync(permintaan, info -> new LimitedBody(TERBANYAK));
        try {
            return jawaban.get(SELURUHNYA.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            jawaban.cancel(true);
            throw new IOException("No answer in time", e);
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            jawaban.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
