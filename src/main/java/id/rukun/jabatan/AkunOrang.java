package id.rukun.jabatan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A login and the person whose it is, for ever; of those of one person one works at most. */
@Entity
@Table(name = "akun_orang")
class AkunOrang {

    @Id
    private String login;

    private String orang;
    private Instant diberikanPada;

    /** The person, while it is the one that works: there is one per person. */
    private String kunciTerbuka;

    @Version
    private Long versi;

    protected AkunOrang() {}

    /** @param orang id of a resident, or NIP ({@link Orang#id}) */
    AkunOrang(String login, String orang, Instant diberikanPada) {
        this.login = login;
        this.orang = orang;
        this.diberikanPada = diberikanPada;
        this.kunciTerbuka = orang;
    }

    String login() {
        return login;
    }

    String orang() {
        return orang;
    }

    /** Another one takes its place; it stays his. */
    void berhenti() {
        kunciTerbuka = null;
    }

    /** He signs in with it again. */
    void berlaku() {
        kunciTerbuka = orang;
    }
}
