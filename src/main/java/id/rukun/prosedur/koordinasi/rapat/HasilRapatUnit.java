package id.rukun.prosedur.koordinasi.rapat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A unit that is responsible for a result of a meeting. */
@Entity
@Table(name = "koordinasi_rapat_hasil_unit")
public class HasilRapatUnit {

    @Id
    private String id;

    private String hasilId;
    private String unitId;

    @Version
    private Integer versi;

    protected HasilRapatUnit() {}

    HasilRapatUnit(String hasilId, String unitId) {
        this.id = UUID.randomUUID().toString();
        this.hasilId = hasilId;
        this.unitId = unitId;
    }

    public String hasilId() {
        return hasilId;
    }

    public String unitId() {
        return unitId;
    }
}
