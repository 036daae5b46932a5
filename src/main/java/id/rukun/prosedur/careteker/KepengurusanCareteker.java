package id.rukun.prosedur.careteker;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The temporary board that a Careteker proposes in one of his chairs; who is on it: {@link AnggotaCareteker}. */
@Entity
@Table(name = "careteker_kepengurusan")
public class KepengurusanCareteker {

    @Id
    private String kasusId;

    private String unitId;
    private String pemegangId;

    @Version
    private Integer versi;

    protected KepengurusanCareteker() {}

    KepengurusanCareteker(String kasusId) {
        this.kasusId = kasusId;
    }

    void dari(String unit, String pemegang) {
        unitId = unit;
        pemegangId = pemegang;
    }

    public String kasusId() {
        return kasusId;
    }

    /** Id of the RT or RW. */
    public String unitId() {
        return unitId;
    }

    /** Id of the post of the Careteker who proposes it. */
    public String pemegangId() {
        return pemegangId;
    }
}
