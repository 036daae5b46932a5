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

/** Takes the engine's English words off the refusal of a form, so that the official reads only the reason. */
class PlainMessageFilter extends OncePerRequestFilter {

    private static final Pattern AWALAN =
            Pattern.compile("Cannot (?:submit task form|instantiate process definition) [^\\s:]+(?::[^\\s:]+)*: ");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest permintaan) {
        return !permintaan.getRequestURI().endsWith("/submit-form");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        ContentCachingResponseWrapper salinan = new ContentCachingResponseWrapper(jawaban);
        rantai.doFilter(permintaan, salinan);
        if (salinan.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            String isi = new String(salinan.getContentAsByteArray(), StandardCharsets.UTF_8);
            salinan.resetBuffer();
            salinan.getOutputStream().write(AWALAN.matcher(isi).replaceAll("").getBytes(StandardCharsets.UTF_8));
        }
        salinan.copyBodyToResponse();
    }
}
