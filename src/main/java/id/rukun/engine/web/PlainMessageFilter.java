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

/** Takes the engine's English words off a refusal, so that the official reads only the reason, in Indonesian. */
class PlainMessageFilter extends OncePerRequestFilter {

    private static final Pattern AWALAN =
            Pattern.compile("Cannot (?:submit task form|instantiate process definition) [^\\s:]+(?::[^\\s:]+)*: ");

    private static final Pattern TUGAS_TIDAK_ADA = Pattern.compile("No task found for task id [^\"]*");
    private static final Pattern PERINTAH = Pattern.compile(".*/(?:submit-form|comment/create)");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest permintaan) {
        return !PERINTAH.matcher(permintaan.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        ContentCachingResponseWrapper salinan = new ContentCachingResponseWrapper(jawaban);
        rantai.doFilter(permintaan, salinan);
        if (salinan.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            String isi = new String(salinan.getContentAsByteArray(), StandardCharsets.UTF_8);
            salinan.resetBuffer();
            salinan.getOutputStream().write(polos(isi).getBytes(StandardCharsets.UTF_8));
        }
        salinan.copyBodyToResponse();
    }

    private static String polos(String isi) {
        return TUGAS_TIDAK_ADA.matcher(AWALAN.matcher(isi).replaceAll(""))
                .replaceAll("Tugas ini tidak ada atau bukan tugas kantor Anda.");
    }
}
