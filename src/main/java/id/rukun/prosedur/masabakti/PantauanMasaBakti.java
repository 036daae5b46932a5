package id.rukun.prosedur.masabakti;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A term whose end a case watches, and what its Ketua has reported about it. */
@Entity
@Table(name = "masabakti_pantauan")
public class PantauanMasaBakti {

    @Id
    private String kasusId;

    private String masaBaktiId;
    private String unitId;
    private LocalDate tanggalLaporan;
    private Boolean kepadaKetuaRw;

    @Version
    private Integer versi;

    protected PantauanMasaBakti() {}

    PantauanMasaBakti(String kasusId, String masaBaktiId, String unitId) {
        this.kasusId = kasusId;
        this.masaBaktiId = masaBaktiId;
        this.unitId = unitId;
    }

    void dilaporkan(LocalDate tanggal, boolean jugaKetuaRw) {
        tanggalLaporan = tanggal;
        kepadaKetuaRw = jugaKetuaRw;
    }

    public String kasusId() {
        return kasusId;
    }

    public String masaBaktiId() {
        return masaBaktiId;
    }

    /** Id of the RT or RW. */
    public String unitId() {
        return unitId;
    }

    /** The day of the report; {@code null} while there is none. */
    public LocalDate tanggalLaporan() {
        return tanggalLaporan;
    }

    /** Whether it went to the Ketua RW as well; {@code null} while there is none. */
    public Boolean kepadaKetuaRw() {
        return kepadaKetuaRw;
    }
}
