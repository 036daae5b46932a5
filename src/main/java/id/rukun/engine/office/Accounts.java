package id.rukun.engine.office;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Logins of the engine's own identity service. */
@Component
public class Accounts {

    private static final String SISTEM = "rukun-sistem";

    private final IdentityService identityService;

    Accounts(IdentityService identityService) {
        this.identityService = identityService;
    }

    /**
     * Creates a login unless it exists.
     *
     * @throws IllegalArgumentException saying in Indonesian what the password lacks, where a policy is in force
     */
    public void buat(String akun, String nama, String sandi) {
        if (identityService.createUserQuery().userId(akun).count() == 0) {
            User pengguna = identityService.newUser(akun);
            int spasi = nama.indexOf(' ');
            pengguna.setFirstName(spasi < 0 ? nama : nama.substring(0, spasi));
            pengguna.setLastName(spasi < 0 ? "" : nama.substring(spasi + 1));
            tuntutSandi(sandi, pengguna);
            pengguna.setPassword(sandi);
            identityService.saveUser(pengguna);
        }
    }

    private void tuntutSandi(String sandi, User pengguna) {
        if (identityService.getPasswordPolicy() == null) {
            return;
        }
        List<PasswordPolicyRule> dilanggar =
                identityService.checkPasswordAgainstPolicy(sandi, pengguna).getViolatedRules();
        if (!dilanggar.isEmpty()) {
            throw new IllegalArgumentException(dilanggar.stream()
                    .map(aturan -> ((PasswordRule) aturan).kalimat()).collect(Collectors.joining(" ")));
        }
    }

    /**
     * Shuts the door through which the web applications let anybody create the first administrator: an administrator
     * exists from the start, whose password nobody knows.
     */
    void tutupPintuAdministratorPertama() {
        if (identityService.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) {
            return;
        }
        if (identityService.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            Group administrator = identityService.newGroup(Groups.CAMUNDA_ADMIN);
            administrator.setName("Administrator mesin");
            administrator.setType(Groups.GROUP_TYPE_SYSTEM);
            identityService.saveGroup(administrator);
        }
        buat(SISTEM, "Rukun Sistem", UUID.randomUUID().toString());
        identityService.createMembership(SISTEM, Groups.CAMUNDA_ADMIN);
    }
}
