package id.rukun.pemberitahuan.saluran;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.StringUtils;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Gives messages to a gateway, as JSON that is signed with a shared secret ({@code X-Rukun-Tanda: sha256=…} over the body).
 * The address is the configuration's alone: no data choose where a message goes, and no answer sends it on.
 */
class PengirimWebhook implements Pengirim {

    private static final Logger LOG = LoggerFactory.getLogger(PengirimWebhook.class);
    private static final String HMAC = "HmacSHA256";
    private static final int KUNCI_TERPENDEK = 32;
    private static final Set<String> MESIN_INI = Set.of("127.0.0.1", "localhost", "[::1]");
    /** What a gateway says of a message that it will never take; everything else may be mended there. */
    private static final Set<HttpStatusCode> TIDAK_PERNAH = Set.of(HttpStatus.BAD_REQUEST, HttpStatus.GONE,
            HttpStatus.PAYLOAD_TOO_LARGE, HttpStatus.UNPROCESSABLE_ENTITY);

    private final URI alamat;
    private final SecretKeySpec kunci;
    private final RestClient klien;
    private final ObjectMapper json;

    /** @throws IllegalArgumentException if the address is neither HTTPS nor on this machine, or the secret is too short */
    PengirimWebhook(KirimSettings.Webhook webhook, ObjectMapper json) {
        this.alamat = tuntutAman(webhook.alamat());
        this.kunci = kunci(webhook.kunci());
        this.json = json;
        JdkClientHttpRequestFactory pabrik = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(webhook.sambung()).followRedirects(HttpClient.Redirect.NEVER).build());
        pabrik.setReadTimeout(webhook.jawab());
        this.klien = RestClient.builder().requestFactory(pabrik).build();
    }

    @Override
    public Saluran saluran() {
        return Saluran.PESAN;
    }

    @Override
    public HasilPengiriman kirim(PesanKeluar kiriman) {
        try {
            byte[] badan = badan(kiriman);
            HttpStatusCode status = klien.post().uri(alamat).contentType(MediaType.APPLICATION_JSON)
                    .header("Idempotency-Key", kiriman.messageId()).header("X-Rukun-Tanda", "sha256=" + tanda(badan))
                    .body(badan).exchange((permintaan, jawaban) -> jawaban.getStatusCode());
            return hasil(status);
        } catch (RestClientException e) {
            LOG.warn("Letter {} was not taken by the gateway: {}", kiriman.messageId(), e.getClass().getSimpleName());
            return HasilPengiriman.nanti("Gerbang pesan tidak terhubung atau tidak menjawab.");
        }
    }

    private static HasilPengiriman hasil(HttpStatusCode status) {
        if (status.is2xxSuccessful()) {
            return HasilPengiriman.TERKIRIM;
        }
        return TIDAK_PERNAH.contains(status)
                ? HasilPengiriman.tidakPernah("Gerbang pesan menolak pesan itu (kode " + status.value() + ").")
                : HasilPengiriman.nanti("Gerbang pesan tidak menerima pesan itu (kode " + status.value() + ").");
    }

    private byte[] badan(PesanKeluar kiriman) {
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put("id", kiriman.messageId());
        isi.put("kepada", kiriman.alamat());
        isi.put("perihal", kiriman.perihal());
        isi.put("teks", kiriman.teks());
        isi.put("pada", kiriman.dibuatPada().toString());
        try {
            return json.writeValueAsBytes(isi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String tanda(byte[] badan) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(kunci);
            return HexFormat.of().formatHex(mac.doFinal(badan));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI tuntutAman(URI alamat) {
        if (alamat.getHost() == null || !"https".equals(alamat.getScheme())
                && !("http".equals(alamat.getScheme()) && MESIN_INI.contains(alamat.getHost()))) {
            throw new IllegalArgumentException("rukun.kirim.webhook.alamat harus HTTPS, kecuali di mesin ini sendiri.");
        }
        return alamat;
    }

    private static SecretKeySpec kunci(String kunci) {
        if (!StringUtils.hasText(kunci) || kunci.length() < KUNCI_TERPENDEK) {
            throw new IllegalArgumentException("rukun.kirim.webhook.kunci harus paling sedikit " + KUNCI_TERPENDEK + " karakter.");
        }
        return new SecretKeySpec(kunci.getBytes(StandardCharsets.UTF_8), HMAC);
    }
}
