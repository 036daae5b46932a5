package id.rukun.akun.faktor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A second factor of an account: its secret, encrypted, while it is offered or in force, and what became of it. */
@Entity
public class FaktorKedua {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String akun;

    /** The account while its owner has not shown yet that he can make codes: one is offered at a time. */
    private String kunciDitawarkan;

    /** The account while this is asked of who signs in: one is in force at a time. */
    private String kunciTerbuka;

    private String rahasia;

    /** The last step of which a code was taken. */
    private long langkah;

    /** How often the password was changed before it was offered: an offer ends with the password. */
    private long gantian;

    private Instant diminta;
    private Instant dipasang;
    private Instant dilepas;

    @Enumerated(EnumType.STRING)
    private SebabLepas sebab;

    protected FaktorKedua() {}

    FaktorKedua(String akun, String rahasia, long gantian, Instant kini) {
        this.gantian = gantian;
        this.akun = akun;
        this.kunciDitawarkan = akun;
        this.rahasia = rahasia;
        this.diminta = kini;
    }

    public String id() {
        return id;
    }

    /** Login of the account. */
    public String akun() {
        return akun;
    }

    String rahasia() {
        return rahasia;
    }

    long langkah() {
        return langkah;
    }

    long gantian() {
        return gantian;
    }

    Instant diminta() {
        return diminta;
    }

    /** Since when it is asked of who signs in; {@code null}: never. */
    public Instant dipasang() {
        return dipasang;
    }

    /** When it was taken away; {@code null}: it is in force. */
    public Instant dilepas() {
        return dilepas;
    }

    void dipakai(long langkahnya) {
        langkah = langkahnya;
    }

    void pasang(long langkahnya, Instant kini) {
        kunciDitawarkan = null;
        kunciTerbuka = akun;
        langkah = langkahnya;
        dipasang = kini;
    }

    void lepas(SebabLepas mengapa, Instant kini) {
        kunciTerbuka = null;
        rahasia = null;
        sebab = mengapa;
        dilepas = kini;
    }
}
