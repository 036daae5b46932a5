package id.rukun.akun;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That nobody signs in with an account: who has locked it, on what ground, and who has opened it again. */
@Entity
public class KunciAkun {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String akun;

    /** The account while it is locked: it is locked once at a time. */
    private String kunciTerbuka;

    private String oleh;
    private String penerbit;
    private String dasar;
    private Instant pada;
    private String dibukaOleh;
    private String dibukaDasar;
    private Instant dibukaPada;

    protected KunciAkun() {}

    KunciAkun(String akun, String oleh, String penerbit, String dasar, Instant pada) {
        this.akun = akun;
        this.kunciTerbuka = akun;
        this.oleh = oleh;
        this.penerbit = KodeSandi.potong(penerbit);
        this.dasar = dasar;
        this.pada = pada;
    }

    public String id() {
        return id;
    }

    /** Login of the account. */
    public String akun() {
        return akun;
    }

    /** Name and post of who locked it, as they were then. */
    public String penerbit() {
        return penerbit;
    }

    /** On what ground. */
    public String dasar() {
        return dasar;
    }

    public Instant pada() {
        return pada;
    }

    /** When it was opened again; {@code null} while it is locked. */
    public Instant dibukaPada() {
        return dibukaPada;
    }

    void buka(String siapa, String mengapa, Instant kini) {
        kunciTerbuka = null;
        dibukaOleh = siapa;
        dibukaDasar = mengapa;
        dibukaPada = kini;
    }
}
