package id.rukun.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What may be commanded over HTTP: claim a task, hand it back, submit a form, start by form, comment, and ask. All
 * other writes of the engine's REST interface and of the web applications are turned away, whoever asks: starts without a
 * form, variable writes, errors, deployments, the first-run creation of an administrator.
 */
class AllowListFilter extends OncePerRequestFilter {

    private static final Set<String> MEMBACA = Set.of("GET", "HEAD", "OPTIONS");
    private static final String MESIN = "(?:/engine-rest(?:/engine/default)?|/camunda/api/engine/engine/default)";

    /** Each entry: one kind of POST that is let through. */
    private static final List<Pattern> BOLEH = List.of(
            mesin("/task/[^/]+/(?:claim|unclaim|submit-form|comment/create)"),
            mesin("/process-definition/(?:key/)?[^/]+/submit-form"),
            mesin("/(?:task|process-instance|execution|variable-instance|history/task|history/process-instance"
                    + "|history/activity-instance|history/variable-instance|history/detail)(?:/count)?"),
            mesin("/filter/[^/]+/(?:list|singleResult|count)"),
            Pattern.compile("/camunda/api/admin/auth/user/default/"
                    + "(?:login/(?:tasklist|cockpit|welcome|admin)|logout)"));

    /** Cases in the sense of CMMN: switched off, their tables do not exist, so that asking would be an error. */
    private static final Pattern TIDAK_ADA = mesin("/(?:case-(?:instance|execution)|history/case-).*");

    private final List<String> milikSendiri;

    /** @param milikSendiri paths of our own commands, each a POST that is let through */
    AllowListFilter(List<String> milikSendiri) {
        this.milikSendiri = milikSendiri;
    }

    private static Pattern mesin(String jalur) {
        return Pattern.compile(MESIN + jalur);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        boolean membaca = MEMBACA.contains(permintaan.getMethod()) && !TIDAK_ADA.matcher(jalur(permintaan)).matches();
        if (membaca || diizinkan(permintaan)) {
            rantai.doFilter(permintaan, jawaban);
        } else {
            jawaban.setStatus(HttpServletResponse.SC_FORBIDDEN);
            jawaban.setContentType(MediaType.APPLICATION_JSON_VALUE);
            jawaban.setCharacterEncoding("UTF-8");
            jawaban.getWriter().write("{\"type\":\"AuthorizationException\","
                    + "\"message\":\"Perintah ini tidak tersedia. Gunakan formulir tugas.\"}");
        }
    }

    private boolean diizinkan(HttpServletRequest permintaan) {
        String jalur = jalur(permintaan);
        return "POST".equals(permintaan.getMethod())
                && (milikSendiri.contains(jalur) || BOLEH.stream().anyMatch(p -> p.matcher(jalur).matches()));
    }

    private static String jalur(HttpServletRequest permintaan) {
        return permintaan.getRequestURI().substring(permintaan.getContextPath().length());
    }
}
