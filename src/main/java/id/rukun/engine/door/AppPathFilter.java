package id.rukun.engine.door;

import id.rukun.engine.door.answer.DoorAnswer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says of a page of an application or an engine that does not exist that there is no such page: the web applications
 * stumble over it. What lies deeper, and files, they do not find by themselves.
 */
class AppPathFilter extends OncePerRequestFilter {

    private static final Pattern HALAMAN = Pattern.compile("/camunda/app/([^/]+)/([^/.]+)/?");
    private static final Pattern APLIKASI = Pattern.compile("cockpit|tasklist|welcome|admin");

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        Matcher halaman = HALAMAN.matcher(
                permintaan.getRequestURI().substring(permintaan.getContextPath().length()));
        if (halaman.matches() && !(APLIKASI.matcher(halaman.group(1)).matches()
                && ProcessEngines.NAME_DEFAULT.equals(halaman.group(2)))) {
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_NOT_FOUND);
        } else {
            rantai.doFilter(permintaan, jawaban);
        }
    }
}
