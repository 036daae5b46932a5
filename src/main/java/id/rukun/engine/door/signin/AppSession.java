package id.rukun.engine.door.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.util.ServletContextUtil;

/** A session of the web applications that begins without their own sign-in, in the way in which that begins one. */
final class AppSession {

    private AppSession() {}

    /**
     * Begins one; the session of the request ends, so that what was known of it opens nothing.
     *
     * @return false where the applications know nobody of this name
     */
    static boolean mulai(HttpServletRequest permintaan, String akun) {
        UserAuthentication siapa = AuthenticationUtil.createAuthentication(ProcessEngines.NAME_DEFAULT, akun);
        if (siapa == null) {
            return false;
        }
        siapa.setCacheValidationTime(ServletContextUtil.getAuthCacheValidationTime(permintaan.getServletContext()));
        AuthenticationUtil.revalidateSession(permintaan, siapa);
        return true;
    }
}
