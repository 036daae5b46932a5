package id.rukun.prosedur.koordinasi.hubungan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/** What the table of pairs gives to the relation of who asks with one of the others. */
@Entity
@Table(name = "koordinasi_hubungan")
public class HubunganPihak {

    private static final String PEMISAH = ",";

    @Id
    private String id;

    private String kasusId;
    private String unitId;
    private String berlaku;
    private String ayat;

    @Version
    private Integer versi;

    protected HubunganPihak() {}

    HubunganPihak(String kasusId, String unitId, String berlaku, String ayat) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.unitId = unitId;
        menurutTabel(berlaku, ayat);
    }

    final void menurutTabel(String sifat, String dasar) {
        berlaku = sifat == null ? "" : sifat;
        ayat = dasar;
    }

    /** The other one. */
    public String unitId() {
        return unitId;
    }

    /** The natures that the pair may have; none where Pasal 15 does not regulate it. */
    public List<String> berlaku() {
        return berlaku.isEmpty() ? List.of() : List.of(berlaku.split(PEMISAH));
    }

    /** The provision that says so: "Pasal 15 ayat (8)"; {@code null} where Pasal 15 does not regulate the pair. */
    public String ayat() {
        return ayat;
    }

    /** Whether Pasal 15 regulates the pair. */
    public boolean diatur() {
        return ayat != null;
    }
}
