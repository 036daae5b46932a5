package id.rukun.berkas;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Something that was altered outside of Rukun, as the nightly verification told it; never forgotten. */
@Entity
public class TemuanBerkas {

    private static final int PANJANG = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String nomorKasus;

    @Enumerated(EnumType.STRING)
    private AsalTemuan asal;

    private String sidik;
    private String kalimat;
    private Instant ditemukanPada;
    private Instant pulihPada;

    protected TemuanBerkas() {}

    TemuanBerkas(String nomorKasus, AsalTemuan asal, String kalimat, Instant ditemukanPada) {
        this.nomorKasus = nomorKasus;
        this.asal = asal;
        this.sidik = sidik(kalimat);
        this.kalimat = kalimat.length() > PANJANG ? kalimat.substring(0, PANJANG) : kalimat;
        this.ditemukanPada = ditemukanPada;
    }

    static String sidik(String kalimat) {
        return RantaiHash.sidik(kalimat);
    }

    void pulih(Instant waktu) {
        pulihPada = waktu;
    }

    /** Found once more after it had been whole. */
    void kambuh(Instant waktu) {
        ditemukanPada = waktu;
        pulihPada = null;
    }

    boolean terbuka() {
        return pulihPada == null;
    }

    String sidik() {
        return sidik;
    }

    /** Unique key of the finding. */
    public String id() {
        return id;
    }

    /** Number of the case; it need not exist any more. */
    public String nomorKasus() {
        return nomorKasus;
    }

    public String kalimat() {
        return kalimat;
    }

    /** When it was found, for the last time if it comes back. */
    public Instant ditemukanPada() {
        return ditemukanPada;
    }
}
