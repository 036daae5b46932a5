package id.rukun.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Logins of the engine's own identity service. */
@Component
public class Accounts {

    private final IdentityService identityService;

    Accounts(IdentityService identityService) {
        this.identityService = identityService;
    }

    /** Creates a login unless it exists. */
    public void buat(String akun, String nama, String sandi) {
        if (identityService.createUserQuery().userId(akun).count() == 0) {
            User pengguna = identityService.newUser(akun);
            int spasi = nama.indexOf(' ');
            pengguna.setFirstName(spasi < 0 ? nama : nama.substring(0, spasi));
            pengguna.setLastName(spasi < 0 ? "" : nama.substring(spasi + 1));
            pengguna.setPassword(sandi);
            identityService.saveUser(pengguna);
        }
    }
}
