package id.rukun.prosedur.keputusan.register;

import jakarta.persistence.Entity;
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

    private String pemohon;
    private String jenis;
    private String unitId;
    private String isi;
    private String hash;
    private LocalDate berlakuSejak;
    private Instant dicatatPada;

    protected RancanganKeputusan() {}

    public RancanganKeputusan(PermintaanKeputusan permintaan, int versi, IsiRancangan isi, String json, String hash,
            Instant dicatatPada) {
        this.kasusId = permintaan.kasus().id();
        this.prosesId = permintaan.prosesId();
        this.pemohon = permintaan.pemohon();
        this.unitId = permintaan.unitId();
        this.versi = versi;
        this.jenis = isi.jenis();
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

    public String prosesId() {
        return prosesId;
    }

    public int versi() {
        return versi;
    }

    /** Key of the model that asked for it. */
    public String pemohon() {
        return pemohon;
    }

    public String jenis() {
        return jenis;
    }

    /** The Kelurahan, or the unit that the Keputusan is about. */
    public String unitId() {
        return unitId;
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
