package id.rukun.engine.door.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/**
 * Who stands before a door: whoever HTTP Basic has let in, or who has signed in to the web applications in this
 * session. Their own filter proves the session's person again behind this one.
 */
public class Visitor {

    private static final String APLIKASI = "/camunda/";

    private final Supplier<IdentityService> identityService;

    public Visitor(Supplier<IdentityService> identityService) {
        this.identityService = identityService;
    }

    /** Groups of the person; none for somebody unknown. */
    public List<String> grup(HttpServletRequest permintaan) {
        List<String> grup = permintaan.getRequestURI().startsWith(permintaan.getContextPath() + APLIKASI)
                ? grupSesi(permintaan.getSession(false)) : grupMesin();
        return grup == null ? List.of() : grup;
    }

    /** Whether somebody has signed in to the web applications in the session of this request. */
    public static boolean bersesi(HttpServletRequest permintaan) {
        return grupSesi(permintaan.getSession(false)) != null;
    }

    /** Login of whoever has signed in to the web applications in the session of a request; empty for somebody unknown. */
    public static Optional<String> akunSesi(HttpServletRequest permintaan) {
        HttpSession sesi = permintaan.getSession(false);
        return sesi == null ? Optional.empty() : AuthenticationUtil.getAuthsFromSession(sesi).getAuthentications().stream()
                .map(UserAuthentication::getIdentityId).findFirst();
    }

    /** Groups of whoever has signed in to the web applications in the session of a request; none for somebody unknown. */
    public static List<String> peranSesi(HttpServletRequest permintaan) {
        return Objects.requireNonNullElse(grupSesi(permintaan.getSession(false)), List.of());
    }

    /** Governments of whoever has signed in to the web applications in the session of a request; none for somebody unknown. */
    public static List<String> pemerintah(HttpServletRequest permintaan) {
        HttpSession sesi = permintaan.getSession(false);
        return sesi == null ? List.of() : AuthenticationUtil.getAuthsFromSession(sesi).getAuthentications().stream()
                .map(UserAuthentication::getTenantIds).filter(Objects::nonNull).findFirst().orElse(List.of());
    }

    private List<String> grupMesin() {
        Authentication masuk = identityService.get().getCurrentAuthentication();
        return masuk == null ? null : masuk.getGroupIds();
    }

    private static List<String> grupSesi(HttpSession sesi) {
        return sesi == null ? null : AuthenticationUtil.getAuthsFromSession(sesi).getAuthentications().stream()
                .map(UserAuthentication::getGroupIds).findFirst().orElse(null);
    }
}
