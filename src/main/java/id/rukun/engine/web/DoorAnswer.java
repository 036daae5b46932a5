package id.rukun.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What a closed door answers: a page to a person's browser, otherwise in the form of the engine's REST interface. */
final class DoorAnswer {

    private DoorAnswer() {}

    /** @param pesan sentence for the person; without quotation marks */
    static void tolak(HttpServletRequest permintaan, HttpServletResponse jawaban, int status, String pesan)
            throws IOException {
        if (String.valueOf(permintaan.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE)) {
            tulis(jawaban, status, MediaType.TEXT_HTML_VALUE, ErrorPage.halaman(pesan));
        } else {
            tolak(jawaban, status, pesan);
        }
    }

    /** As the other, to whoever is no browser. */
    static void tolak(HttpServletResponse jawaban, int status, String pesan) throws IOException {
        tulis(jawaban, status, MediaType.APPLICATION_JSON_VALUE,
                "{\"type\":\"AuthorizationException\",\"message\":\"" + pesan
                        + "\",\"missingAuthorizations\":[]}");
    }

    private static void tulis(HttpServletResponse jawaban, int status, String jenis, String isi) throws IOException {
        jawaban.setStatus(status);
        jawaban.setContentType(jenis);
        jawaban.setCharacterEncoding(StandardCharsets.UTF_8.name());
        jawaban.getWriter().write(isi);
    }
}
