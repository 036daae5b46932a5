package id.rukun.engine.door.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.rukun.engine.door.answer.DoorAnswer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what asks the engine to evaluate something: a parameter, or a field at any depth of a body, that the
 * engine reads as an expression; and a body in an alphabet that the engine may read otherwise than this door. What is
 * refused here never reaches the engine; its own guard refuses it again.
 */
public class ExpressionFilter extends OncePerRequestFilter {

    private static final String UNGKAPAN = "expression";
    private static final Set<String> BERBADAN = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final String PESAN =
            "Ungkapan tidak diterima: yang dikirim dari luar tidak pernah dijalankan (kebijakan Rukun).";

    private final JsonFactory json = new JsonFactory();

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        if (diAlamat(permintaan)) {
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_FORBIDDEN, PESAN);
        } else if (!BodyCharset.terbaca(permintaan)) {
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, BodyCharset.PESAN);
        } else if (BERBADAN.contains(permintaan.getMethod()) && !formulir(permintaan) && !FileDoor.berkas(permintaan)) {
            byte[] badan = permintaan.getInputStream().readAllBytes();
            if (diBadan(badan)) {
                DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_FORBIDDEN, PESAN);
            } else {
                rantai.doFilter(new ReplayedRequest(permintaan, badan), jawaban);
            }
        } else {
            rantai.doFilter(permintaan, jawaban);
        }
    }

    /** Whoever signs in sends his name and password so; the servlet container reads them from the body itself. */
    private static boolean formulir(HttpServletRequest permintaan) {
        String jenis = String.valueOf(permintaan.getContentType()).toLowerCase(Locale.ROOT);
        return jenis.startsWith("application/x-www-form-urlencoded");
    }

    private static boolean diAlamat(HttpServletRequest permintaan) {
        return StringUtils.hasText(permintaan.getQueryString())
                && permintaan.getParameterMap().keySet().stream().anyMatch(ExpressionFilter::ungkapan);
    }

    /** Reads on as the engine does, field by field: with escapes resolved, and each of several equal names. */
    private boolean diBadan(byte[] badan) {
        try (JsonParser pembaca = json.createParser(badan)) {
            for (JsonToken tanda = pembaca.nextToken(); tanda != null; tanda = pembaca.nextToken()) {
                if (tanda == JsonToken.FIELD_NAME && ungkapan(pembaca.currentName())
                        && pembaca.nextToken() != JsonToken.VALUE_NULL) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false; // what is no JSON to us is none to the engine
        }
    }

    private static boolean ungkapan(String nama) {
        return nama.toLowerCase(Locale.ROOT).endsWith(UNGKAPAN);
    }
}
