package id.rukun.engine.door.signin;

import id.rukun.akun.AkhirMasuk;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of whoever signs out; the web applications themselves would only forget who he was. Whose session
 * has ended already is signed out, and not refused.
 */
public class SignOutFilter extends OncePerRequestFilter {

    private final SignInNotes catatan;

    public SignOutFilter(SignInNotes catatan) {
        this.catatan = catatan;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest permintaan) {
        return !permintaan.getRequestURI().endsWith("/logout");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        if (permintaan.getSession(false) == null) {
            jawaban.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        Runnable mengakhiri = catatan.mengakhiri(permintaan, AkhirMasuk.KELUAR);
        rantai.doFilter(permintaan, jawaban);
        HttpSession sesi = permintaan.getSession(false);
        if (sesi != null && jawaban.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            sesi.invalidate();
            mengakhiri.run();
        }
    }
}
