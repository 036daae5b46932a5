package id.rukun.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Takes the engine's English words off a refusal, so that the official reads only the reason, in Indonesian; of a
 * failure he reads that there was one, its cause stands in the log.
 */
class PlainMessageFilter extends OncePerRequestFilter {

    private static final Pattern AWALAN =
            Pattern.compile("Cannot (?:submit task form|instantiate process definition) [^\\s:]+(?::[^\\s:]+)*: ");

    private static final Pattern TUGAS_TIDAK_ADA = Pattern.compile("No task found for task id [^\"]*");
    private static final String GANGGUAN = "{\"type\":\"RestException\",\"message\":\"Terjadi gangguan pada sistem. "
            + "Coba lagi; bila terulang, hubungi pengelola.\"}";

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        ContentCachingResponseWrapper salinan = new ContentCachingResponseWrapper(jawaban);
        rantai.doFilter(permintaan, salinan);
        if (salinan.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            String isi = new String(salinan.getContentAsByteArray(), StandardCharsets.UTF_8);
            salinan.resetBuffer();
            boolean gangguan = salinan.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            salinan.getOutputStream().write((gangguan ? GANGGUAN : polos(isi)).getBytes(StandardCharsets.UTF_8));
        }
        salinan.copyBodyToResponse();
    }

    private static String polos(String isi) {
        return TUGAS_TIDAK_ADA.matcher(AWALAN.matcher(isi).replaceAll(""))
                .replaceAll("Tugas ini tidak ada atau bukan tugas kantor Anda.");
    }
}
