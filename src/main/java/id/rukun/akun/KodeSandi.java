package id.rukun.akun;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A code with which somebody who has forgotten his password chooses a new one; its fingerprint, never the code. */
@Entity
public class KodeSandi {

    /** Somebody may hold many posts. */
    private static final int PENERBIT_TERPANJANG = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String akun;

    /** The account until the code is used or replaced, or the password changed otherwise: an account has one such code. */
    private String kunciTerbuka;

    private String sidik;

    private String oleh;
    private String penerbit;
    private String dasar;
    private Instant pada;
    private Instant sampai;
    private Instant dipakaiPada;
    private String dipakaiDari;
    private Instant diketahuiPada;

    /** Whether whoever uses it loses the second factor of the account as well. */
    private boolean lepasFaktor;

    protected KodeSandi() {}

    KodeSandi(KodeSandiBaru baru, Instant pada) {
        this.akun = baru.akun();
        this.kunciTerbuka = baru.akun();
        this.sidik = baru.sidik();
        this.oleh = baru.oleh();
        this.penerbit = potong(baru.penerbit());
        this.dasar = baru.dasar();
        this.pada = pada;
        this.sampai = pada.plus(baru.umur());
        this.lepasFaktor = baru.lepasFaktor();
    }

    static String potong(String teks) {
        return teks.substring(0, Math.min(PENERBIT_TERPANJANG, teks.length()));
    }

    public String id() {
        return id;
    }

    /** Login of the account whose password it opens. */
    public String akun() {
        return akun;
    }

    String sidik() {
        return sidik;
    }

    /** Login of who issued it. */
    public String oleh() {
        return oleh;
    }

    /** Name and post of who issued it, as they were then. */
    public String penerbit() {
        return penerbit;
    }

    /** By what the issuer knew whom he had before him. */
    public String dasar() {
        return dasar;
    }

    /** Whether the second factor of the account goes with the password: its owner has nothing left that makes codes. */
    public boolean lepasFaktor() {
        return lepasFaktor;
    }

    /** When it was issued. */
    public Instant pada() {
        return pada;
    }

    /** Until when it can be used. */
    public Instant sampai() {
        return sampai;
    }

    /** When it was used; {@code null}: it was not. */
    public Instant dipakaiPada() {
        return dipakaiPada;
    }

    /** Address on the net from which it was used; {@code null}: it was not. */
    public String dipakaiDari() {
        return dipakaiDari;
    }

    /** Whether it can be used. */
    public boolean terbuka(Instant kini) {
        return kunciTerbuka != null && kini.isBefore(sampai);
    }

    void dipakai(String dari, Instant kini) {
        kunciTerbuka = null;
        dipakaiPada = kini;
        dipakaiDari = dari;
        diketahuiPada = null;
    }

    void diketahui(Instant kini) {
        diketahuiPada = kini;
    }
}
