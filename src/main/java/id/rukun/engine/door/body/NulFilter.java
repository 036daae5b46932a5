package id.rukun.engine.door.body;

import id.rukun.engine.door.answer.DoorAnswer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a question with the character NUL in it, which no text has and at which PostgreSQL breaks off. In a form the
 * guard refuses it, and names the field; a file may hold it.
 */
public class NulFilter extends OncePerRequestFilter {

    private static final Pattern DALAM_JSON = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");
    private static final String DALAM_ALAMAT = "%00";
    private static final String FORMULIR = "/submit-form";

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        if (String.valueOf(permintaan.getQueryString()).contains(DALAM_ALAMAT) || badanBernol(permintaan)) {
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_BAD_REQUEST);
        } else {
            rantai.doFilter(permintaan, jawaban);
        }
    }

    private boolean badanBernol(HttpServletRequest permintaan) throws IOException {
        if (permintaan.getContentLengthLong() <= 0 || FileDoor.berkas(permintaan)
                || permintaan.getRequestURI().endsWith(FORMULIR)) {
            return false;
        }
        // Every body has been read already (BodyFilter) and is read anew by whoever asks for it.
        String badan = new String(permintaan.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return badan.indexOf('\0') >= 0 || DALAM_JSON.matcher(badan).find();
    }
}
