package id.rukun.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes no more than {@value #PALING_BANYAK} bytes, said beforehand; the longest form needs a tenth of it. */
class RequestSizeFilter extends OncePerRequestFilter {

    static final int PALING_BANYAK = 1_048_576;

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        boolean tanpaUkuran = permintaan.getContentLengthLong() < 0
                && permintaan.getHeader("Transfer-Encoding") != null;
        if (tanpaUkuran) {
            DoorAnswer.tolak(jawaban, HttpServletResponse.SC_LENGTH_REQUIRED, "Ukuran permintaan harus disebutkan.");
        } else if (permintaan.getContentLengthLong() > PALING_BANYAK) {
            DoorAnswer.tolak(jawaban, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "Permintaan terlalu besar.");
        } else {
            rantai.doFilter(permintaan, jawaban);
        }
    }
}
