package id.rukun.engine.door.body;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** In which alphabet a body is written: the doors read UTF-8, so whoever stands behind them may read nothing else. */
public final class BodyCharset {

    public static final String PESAN = "Isi permintaan harus dikirim dalam UTF-8.";

    private BodyCharset() {}

    /** Whether the request names no other alphabet, nor a kind of body that cannot be read. */
    public static boolean terbaca(HttpServletRequest permintaan) {
        if (permintaan.getContentType() == null) {
            return true;
        }
        try {
            Charset huruf = MediaType.parseMediaType(permintaan.getContentType()).getCharset();
            return huruf == null || huruf.equals(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
