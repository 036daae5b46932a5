package id.rukun.akun;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One time that somebody has signed in. */
@Entity
public class Masuk {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String akun;

    @Enumerated(EnumType.STRING)
    private CaraMasuk cara;

    private String alamat;
    private String ciri;
    private Instant pada;
    private Instant terakhir;
    private Instant berakhir;

    @Enumerated(EnumType.STRING)
    private AkhirMasuk sebab;

    protected Masuk() {}

    Masuk(String akun, AsalMasuk asal, Instant pada) {
        this.akun = akun;
        this.cara = asal.cara();
        this.alamat = asal.alamat();
        this.ciri = asal.ciri();
        this.pada = pada;
        this.terakhir = pada;
    }

    public String id() {
        return id;
    }

    public AsalMasuk asal() {
        return new AsalMasuk(cara, alamat, ciri);
    }

    public Instant pada() {
        return pada;
    }

    /** When the session was last known to be in use; a program's password, when it was first used that day. */
    public Instant terakhir() {
        return terakhir;
    }

    /** When it was ended; {@code null} where it runs, or has ended by itself. */
    public Instant berakhir() {
        return berakhir;
    }

    /** Why it was ended; {@code null} where {@link #berakhir()} is. */
    public AkhirMasuk sebab() {
        return sebab;
    }
}
