package id.rukun.engine.door.faktor;

import id.rukun.engine.door.answer.DoorAnswer;
import id.rukun.engine.door.kode.FaktorWajib;
import id.rukun.engine.door.visitor.Visitor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever has signed in and holds a post that asks for a second factor to the page on which he sets it up, and keeps everything else
 * shut until he has. What pages are drawn with stays open: it tells nothing.
 */
public class SecondFactorFilter extends OncePerRequestFilter {

    private static final Pattern HALAMAN = Pattern.compile("/camunda/app/(?:[^/]+/(?:[^/.]+/?)?)?|/camunda/?");
    private static final Pattern BAHAN = Pattern.compile("/camunda/(?:app|lib|assets|favicon\\.ico)(?:/.*)?");
    private static final Pattern TERBUKA = Pattern.compile(FaktorController.SESI
            + "(?:/.*)?|/camunda/api/admin/auth/user/default(?:/login/[a-z]+|/logout)?");

    private final FaktorWajib wajib;

    public SecondFactorFilter(FaktorWajib wajib) {
        this.wajib = wajib;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        // As the server reads the address: one with detours would look open and lead elsewhere.
        String jalur = permintaan.getServletPath() + Objects.requireNonNullElse(permintaan.getPathInfo(), "");
        if (TERBUKA.matcher(jalur).matches() || !menunggu(permintaan)) {
            rantai.doFilter(permintaan, jawaban);
        } else if (HALAMAN.matcher(jalur).matches()) {
            jawaban.sendRedirect(permintaan.getContextPath() + HalamanFaktorController.ALAMAT);
        } else if (BAHAN.matcher(jalur).matches()) {
            rantai.doFilter(permintaan, jawaban);
        } else {
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_FORBIDDEN, FaktorWajib.PASANG_DAHULU);
        }
    }

    private boolean menunggu(HttpServletRequest permintaan) {
        return Visitor.akunSesi(permintaan).filter(akun -> wajib.menunggu(akun, Visitor.peranSesi(permintaan))).isPresent();
    }
}
