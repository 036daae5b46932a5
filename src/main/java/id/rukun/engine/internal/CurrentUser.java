package id.rukun.engine.internal;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The person who is signed in to the engine in this thread. */
@Component
public class CurrentUser {

    private final IdentityService identityService;

    CurrentUser(@Lazy IdentityService identityService) {
        this.identityService = identityService;
    }

    /** Login of the signed-in person; {@code null} when the engine acts by itself. */
    public String akun() {
        return akun(identityService);
    }

    static String akun(IdentityService identityService) {
        Authentication masuk = identityService.getCurrentAuthentication();
        return masuk == null ? null : masuk.getUserId();
    }
}
