package id.rukun.prosedur.careteker;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A chair for which a case appoints a Careteker, and his post there once he has it. */
@Entity
@Table(name = "careteker_kursi")
public class KursiCareteker {

    @Id
    private String id;

    private String kasusId;
    private String unitId;
    private String pemegangId;
    private String berhalanganId;
    private int perpanjangan;

    protected KursiCareteker() {}

    KursiCareteker(String kasusId, String unitId) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.unitId = unitId;
    }

    void diduduki(String pemegang, String berhalangan, int perpanjanganKe) {
        pemegangId = pemegang;
        berhalanganId = berhalangan;
        perpanjangan = perpanjanganKe;
    }

    public String kasusId() {
        return kasusId;
    }

    /** Id of the RT or RW. */
    public String unitId() {
        return unitId;
    }

    /** Id of the Careteker's post; {@code null} before he has it. */
    public String pemegangId() {
        return pemegangId;
    }

    /** Id of the post of the absent Ketua for whom he serves; {@code null} where the chair is vacant. */
    public String berhalanganId() {
        return berhalanganId;
    }

    /** How many periods of a Careteker came before this one without a Ketua between them. */
    public int perpanjangan() {
        return perpanjangan;
    }
}
