package id.rukun.engine.door;

import id.rukun.engine.door.visitor.AllowList;
import id.rukun.engine.door.visitor.Visitor;
import id.rukun.jabatan.Jabatan;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Takes out of Cockpit and Tasklist what the person may not press or see, by their own means: names of parts in the
 * page. The {@link AllowList} refuses the commands behind them in any case.
 */
class PagePartsFilter extends OncePerRequestFilter {

    private static final String PROSES = "cockpit.processInstance.runtime.action:";
    private static final String TAB = "cockpit.processInstance.runtime.tab:";

    private static final List<String> TANPA_SIAPA_PUN = List.of(
            "cockpit.navigation:batch", "cockpit.navigation:reports", "cockpit.processDefinition.runtime.action",
            "cockpit.jobDefinition.action", PROSES + "update-suspension-state-action",
            PROSES + "cancel-process-instance-action", PROSES + "add-variable-action",
            TAB + "external-tasks-process-instance-runtime",
            "cockpit.incident.action:increase-incident-external-task-retry", "cockpit.repository.deployment.action",
            "cockpit.tasks.dashboard:task-dashboard");
    private static final List<String> TANPA_PENGAWAS =
            List.of(PROSES + "job-retry-action", "cockpit.incident.action:increase-incident-job-retry",
                    "cockpit.navigation:rukun.akun-lain");
    private static final List<String> TANPA_OPERATOR = List.of(TAB + "variables-tab", TAB + "user-tasks-tab",
            TAB + "rukun.berkas", "cockpit.navigation:rukun.daftar-berkas", "cockpit.navigation:decisions",
            "cockpit.navigation:tasks", "cockpit.navigation:deployments", "cockpit.tasks.dashboard",
            "cockpit.decisions.dashboard");

    private static final List<String> TANPA_TASKLIST = List.of("tasklist.navbar.action:create-task-action");

    private static final Pattern TEMPAT = Pattern.compile("app-name=\"(cockpit|tasklist)\"");
    private static final Pattern NONCE = Pattern.compile("'nonce-([\\w+/=-]+)'");

    private final Visitor pengunjung;

    PagePartsFilter(Visitor pengunjung) {
        this.pengunjung = pengunjung;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest permintaan) {
        return !permintaan.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        ContentCachingResponseWrapper salinan = new ContentCachingResponseWrapper(jawaban);
        rantai.doFilter(permintaan, salinan);
        String halaman = new String(salinan.getContentAsByteArray(), StandardCharsets.UTF_8);
        Matcher tempat = TEMPAT.matcher(halaman);
        if (tempat.find()) {
            String tanpa = String.join(",", tempat.group(1).equals("cockpit")
                    ? tanpa(pengunjung.grup(permintaan)) : TANPA_TASKLIST);
            String lengkap = tempat.replaceFirst("$0 cam-exclude-plugins=\"" + tanpa + "\"");
            salinan.resetBuffer();
            salinan.getOutputStream().write(denganNonce(lengkap, salinan).getBytes(StandardCharsets.UTF_8));
        }
        salinan.copyBodyToResponse();
    }

    /**
     * Camunda keeps the nonce of its scripts in one place for all requests: of two at once, one page would be given the
     * other's, and the browser would run none of its scripts. The header's own is right.
     */
    private static String denganNonce(String halaman, HttpServletResponse jawaban) {
        Matcher nonce = NONCE.matcher(String.valueOf(jawaban.getHeader("Content-Security-Policy")));
        return nonce.find() ? halaman.replaceAll("nonce=\"[^\"]*\"", "nonce=\"" + nonce.group(1) + "\"") : halaman;
    }

    private static List<String> tanpa(List<String> grup) {
        List<String> tanpa = new ArrayList<>(TANPA_SIAPA_PUN);
        if (!grup.contains(Jabatan.OPERATOR.peran())) {
            tanpa.addAll(TANPA_PENGAWAS);
        }
        if (AllowList.tanpaIsi(grup)) {
            tanpa.addAll(TANPA_OPERATOR);
        }
        return tanpa;
    }
}
