package id.rukun.engine.door;

import id.rukun.engine.door.answer.DoorAnswer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps all doors shut until areas, accounts, rights and running cases are where the start-up brings them, and again
 * from the moment in which the application is told to stop.
 */
class ReadinessFilter extends OncePerRequestFilter {

    private static final String TUNGGU_DETIK = "5";

    private final BooleanSupplier siap;

    ReadinessFilter(BooleanSupplier siap) {
        this.siap = siap;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        if (siap.getAsBoolean()) {
            rantai.doFilter(permintaan, jawaban);
        } else {
            jawaban.setHeader(HttpHeaders.RETRY_AFTER, TUNGGU_DETIK);
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
