package id.rukun.prosedur.keputusan;

import id.rukun.hukum.JenisKeputusan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One version of a draft. What the Camat agrees to is its hash. */
@Entity
@Table(name = "keputusan_rancangan")
public class RancanganKeputusan {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String kasusId;
    private String prosesId;
    private int versi;

    @Enumerated(EnumType.STRING)
    private JenisKeputusan jenis;

    private String isi;
    private String hash;
    private LocalDate berlakuSejak;
    private Instant dicatatPada;

    protected RancanganKeputusan() {}

    RancanganKeputusan(String kasusId, String prosesId, int versi, JenisKeputusan jenis, IsiRancangan isi, String json,
            String hash, Instant dicatatPada) {
        this.kasusId = kasusId;
        this.prosesId = prosesId;
        this.versi = versi;
        this.jenis = jenis;
        this.isi = json;
        this.hash = hash;
        this.berlakuSejak = isi.berlakuSejak();
        this.dicatatPada = dicatatPada;
    }

    public String id() {
        return id;
    }

    public String kasusId() {
        return kasusId;
    }

    String prosesId() {
        return prosesId;
    }

    public int versi() {
        return versi;
    }

    public JenisKeputusan jenis() {
        return jenis;
    }

    /** The whole draft as canonical JSON ({@link IsiRancangan}). */
    public String isi() {
        return isi;
    }

    public String hash() {
        return hash;
    }

    /** Day from which it is to hold; {@code null}: from the signature on. */
    public LocalDate berlakuSejak() {
        return berlakuSejak;
    }
}
