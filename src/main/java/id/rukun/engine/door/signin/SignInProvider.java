package id.rukun.engine.door.signin;

import id.rukun.engine.door.signin.SignInBrake.HasilMasuk;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** HTTP Basic behind the brake. */
public class SignInProvider extends HttpBasicAuthenticationProvider {

    private static final String DASAR = "Basic ";
    private static final String HASIL = SignInProvider.class.getName();

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest permintaan, ProcessEngine mesin) {
        String[] masuk = masuk(permintaan);
        if (masuk.length < 2) {
            return AuthenticationResult.unsuccessful();
        }
        try {
            SignInDoor pintu = pintu(permintaan);
            HasilMasuk hasil = pintu.coba(permintaan, masuk[0],
                    () -> pintu.bagiProgram(masuk[0]) && isAuthenticated(mesin, masuk[0], masuk[1]));
            permintaan.setAttribute(HASIL, hasil);
            if (hasil != HasilMasuk.COCOK) {
                return AuthenticationResult.unsuccessful(masuk[0]);
            }
            pintu.catatProgram(permintaan, masuk[0]);
            return AuthenticationResult.successful(masuk[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came of the attempt that this request carried; {@code null} if it carried none. */
    static HasilMasuk hasil(HttpServletRequest permintaan) {
        return (HasilMasuk) permintaan.getAttribute(HASIL);
    }

    /** Name and password; fewer parts where the header has none. */
    private static String[] masuk(HttpServletRequest permintaan) {
        String kepala = permintaan.getHeader(HttpHeaders.AUTHORIZATION);
        if (kepala == null || !kepala.startsWith(DASAR)) {
            return new String[0];
        }
        try {
            byte[] isi = Base64.getDecoder().decode(kepala.substring(DASAR.length()).strip());
            return new String(isi, StandardCharsets.UTF_8).split(":", 2);
        } catch (IllegalArgumentException e) {
            return new String[0];
        }
    }

    /** The engine's filter makes this object itself, by the name of its class. */
    private static SignInDoor pintu(HttpServletRequest permintaan) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(permintaan.getServletContext())
                .getBean(SignInDoor.class);
    }
}
