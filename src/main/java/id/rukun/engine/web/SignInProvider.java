package id.rukun.engine.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;

/** HTTP Basic that says in Indonesian why nobody is let in, and that survives many attempts at the same moment. */
public class SignInProvider extends HttpBasicAuthenticationProvider {

    private static final String PESAN = "Nama pengguna atau sandi tidak cocok, atau terlalu banyak percobaan salah. "
            + "Tunggu sebentar, lalu coba lagi.";

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest permintaan, ProcessEngine mesin) {
        try {
            return super.extractAuthenticatedUser(permintaan, mesin);
        } catch (OptimisticLockingException e) {
            // Wrong attempts that are counted at the same moment: whoever asks again is answered.
            return AuthenticationResult.unsuccessful();
        }
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse jawaban, ProcessEngine mesin) {
        super.augmentResponseByAuthenticationChallenge(jawaban, mesin);
        try {
            DoorAnswer.tolak(jawaban, HttpServletResponse.SC_UNAUTHORIZED, PESAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
