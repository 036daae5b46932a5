package id.rukun.wilayah.kunci;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Reserves a unit for one structural case at a time (RUKUN-POL-04, kebijakan Rukun). */
@Entity
@Table(name = "kunci_penataan")
public class KunciPenataan {

    @Id
    private String id;

    private String unitId;
    private String kasusId;
    private String nomorKasus;
    private Instant dipasang;
    private Instant dilepas;
    private String kunciTerbuka;

    @Version
    private Long versi;

    protected KunciPenataan() {}

    KunciPenataan(String unitId, String kasusId, String nomorKasus, Instant dipasang) {
        this.id = UUID.randomUUID().toString();
        this.unitId = unitId;
        this.kasusId = kasusId;
        this.nomorKasus = nomorKasus;
        this.dipasang = dipasang;
        this.kunciTerbuka = unitId;
    }

    public String unitId() {
        return unitId;
    }

    public String kasusId() {
        return kasusId;
    }

    public String nomorKasus() {
        return nomorKasus;
    }

    public Instant dipasang() {
        return dipasang;
    }

    /** When the lock was taken off; {@code null} while it holds. */
    public Instant dilepas() {
        return dilepas;
    }

    void lepas(Instant saat) {
        dilepas = saat;
        kunciTerbuka = null;
    }
}
