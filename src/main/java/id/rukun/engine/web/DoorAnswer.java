package id.rukun.engine.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** What a closed door answers, in the form in which the engine's REST interface refuses. */
final class DoorAnswer {

    private DoorAnswer() {}

    /** @param pesan sentence for the person; without quotation marks */
    static void tolak(HttpServletResponse jawaban, int status, String pesan) throws IOException {
        jawaban.setStatus(status);
        jawaban.setContentType(MediaType.APPLICATION_JSON_VALUE);
        jawaban.setCharacterEncoding(StandardCharsets.UTF_8.name());
        jawaban.getWriter().write("{\"type\":\"AuthorizationException\",\"message\":\"" + pesan + "\"}");
    }
}
