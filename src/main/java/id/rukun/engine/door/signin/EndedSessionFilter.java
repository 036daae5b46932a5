package id.rukun.engine.door.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends here, on whatever node, a session that its person has ended from elsewhere or whose password was changed. */
public class EndedSessionFilter extends OncePerRequestFilter {

    private final SignInNotes catatan;

    public EndedSessionFilter(SignInNotes catatan) {
        this.catatan = catatan;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        if (catatan.berakhir(permintaan)) {
            akhiri(permintaan.getSession(false));
        }
        rantai.doFilter(permintaan, jawaban);
    }

    private static void akhiri(HttpSession sesi) {
        try {
            if (sesi != null) {
                sesi.invalidate();
            }
        } catch (IllegalStateException e) {
            // Another request of the same page was first.
        }
    }
}
