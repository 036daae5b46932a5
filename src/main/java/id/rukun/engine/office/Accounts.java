package id.rukun.engine.office;

import id.rukun.jabatan.AkunDitolakException;
import id.rukun.jabatan.AkunOrangService;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Logins of the engine's own identity service. */
@Component
public class Accounts {

    /** Login of Rukun itself, with which nobody can sign in. */
    public static final String SISTEM = "rukun-sistem";

    private final IdentityService identityService;
    private final AkunOrangService akunOrang;

    Accounts(IdentityService identityService, AkunOrangService akunOrang) {
        this.identityService = identityService;
        this.akunOrang = akunOrang;
    }

    /**
     * Creates a login unless it exists.
     *
     * @throws AkunDitolakException if another login has taken its place (RUKUN-POL-74)
     * @throws IllegalArgumentException saying in Indonesian what the password lacks, where a policy is in force
     */
    public void buat(String akun, String nama, String sandi) {
        if (identityService.createUserQuery().userId(akun).count() == 0) {
            akunOrang.pastikanTidakBerhenti(akun);
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
        List<String> kurang = kekurangan(sandi, pengguna);
        if (!kurang.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", kurang));
        }
    }

    private static List<String> kekurangan(String sandi, User pengguna) {
        return Arrays.stream(PasswordRule.values()).filter(aturan -> !aturan.execute(sandi, pengguna))
                .map(PasswordRule::kalimat).toList();
    }

    /** A password that nobody knows, for an account whose owner is yet to choose one. */
    public static String sandiAcak() {
        return UUID.randomUUID().toString();
    }

    /** What a password that somebody chooses must be, in sentences. */
    public static List<String> aturanSandi() {
        return Arrays.stream(PasswordRule.values()).map(PasswordRule::kalimat).toList();
    }

    /** What of that the password of a login would lack, whether or not a policy is in force. */
    public List<String> kekurangan(String akun, String sandi) {
        return kekurangan(sandi, pengguna(akun));
    }

    /** Name of the person of a login. */
    public String nama(String akun) {
        User pengguna = pengguna(akun);
        return (pengguna.getFirstName() + " " + pengguna.getLastName()).strip();
    }

    /** Whether this is the password of the login. */
    public boolean cocok(String akun, String sandi) {
        return identityService.checkPassword(akun, sandi);
    }

    public void gantiSandi(String akun, String sandi) {
        User pengguna = pengguna(akun);
        pengguna.setPassword(sandi);
        identityService.saveUser(pengguna);
    }

    private User pengguna(String akun) {
        return identityService.createUserQuery().userId(akun).singleResult();
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
        buat(SISTEM, "Rukun Sistem", sandiAcak());
        identityService.createMembership(SISTEM, Groups.CAMUNDA_ADMIN);
    }
}
