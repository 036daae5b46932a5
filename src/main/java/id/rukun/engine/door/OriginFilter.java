package id.rukun.engine.door;

import id.rukun.engine.door.answer.DoorAnswer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses every command that a page of somebody else's makes a browser send, whatever it is written in: the browser
 * adds a remembered HTTP Basic password by itself. Programs say nothing of an origin and are let in.
 */
class OriginFilter extends OncePerRequestFilter {

    private static final Set<String> MEMBACA = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String DARI = "Sec-Fetch-Site";
    /** Sent by the page itself, or by the person who pressed a key in the address bar. */
    private static final Set<String> SENDIRI = Set.of("same-origin", "none");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest permintaan) {
        return MEMBACA.contains(permintaan.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        if (sendiri(permintaan)) {
            rantai.doFilter(permintaan, jawaban);
        } else {
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_FORBIDDEN,
                    "Perintah dari halaman lain tidak diterima.");
        }
    }

    /** Older browsers name only the origin; it is compared with the address that the person sees. */
    private static boolean sendiri(HttpServletRequest permintaan) {
        String dari = permintaan.getHeader(DARI);
        String asal = permintaan.getHeader(HttpHeaders.ORIGIN);
        return dari != null ? SENDIRI.contains(dari)
                : asal == null || tuan(asal).equalsIgnoreCase(permintaan.getHeader(HttpHeaders.HOST));
    }

    private static String tuan(String asal) {
        try {
            return String.valueOf(URI.create(asal).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
