package id.rukun.engine.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says on every answer what a browser must not do with it. Answers of an API show nothing, so their policy is the
 * strictest, open for our own style sheets and pictures alone, in which our pages are set; the web applications replace it by their own
 * (application.yaml).
 */
class SecurityHeadersFilter extends OncePerRequestFilter {

    private static final Map<String, String> KEPALA = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        KEPALA.forEach(jawaban::setHeader);
        if (!permintaan.getRequestURI().startsWith(permintaan.getContextPath() + "/camunda/")) {
            jawaban.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        rantai.doFilter(permintaan, jawaban);
    }
}
