package id.rukun.engine.door.signin;

import id.rukun.engine.door.answer.DoorAnswer;
import id.rukun.engine.door.signin.SignInBrake.HasilMasuk;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;

/** The engine's HTTP Basic, which answers nothing but a status, with our sentence. */
public class BasicSignInFilter extends ProcessEngineAuthenticationFilter {

    @Override
    public void doFilter(ServletRequest permintaan, ServletResponse jawaban, FilterChain rantai)
            throws IOException, ServletException {
        super.doFilter(permintaan, jawaban, rantai);
        HttpServletRequest masuk = (HttpServletRequest) permintaan;
        HttpServletResponse keluar = (HttpServletResponse) jawaban;
        if (keluar.getStatus() == HttpServletResponse.SC_UNAUTHORIZED && !DoorAnswer.dijawab(masuk)
                && SignInProvider.hasil(masuk) != HasilMasuk.COCOK) {
            SignInDoor.tolakProgram(masuk, keluar, SignInProvider.hasil(masuk));
        }
    }
}
