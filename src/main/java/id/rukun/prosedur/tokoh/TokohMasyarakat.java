package id.rukun.prosedur.tokoh;

import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.SQLRestriction;

/** A person whom a Musyawarah RT has chosen to stand for its RT; one RT at a time (Pasal 1 angka 21 and 22). */
@Entity
@Table(name = "tokoh_masyarakat")
@SQLRestriction("digantikan_oleh is null")
public class TokohMasyarakat extends BarisBerlaku {

    private String pendudukId;
    private String rtId;
    private String kasusId;
    private String musyawarahId;
    private String pengakuan;

    protected TokohMasyarakat() {}

    /**
     * @param pengakuan by what the residents recognise him (Pasal 1 angka 22)
     * @param kasusId the case of the choice; {@code null} for one taken over with the register, as is the meeting
     */
    public TokohMasyarakat(String pendudukId, String rtId, String pengakuan, String kasusId, String musyawarahId,
            LocalDate mulai, Instant dicatatPada) {
        super(mulai, null, dicatatPada, pendudukId);
        this.pendudukId = pendudukId;
        this.rtId = rtId;
        this.pengakuan = pengakuan;
        this.kasusId = kasusId;
        this.musyawarahId = musyawarahId;
    }

    public String pendudukId() {
        return pendudukId;
    }

    public String rtId() {
        return rtId;
    }

    /** By what the residents recognise him. */
    public String pengakuan() {
        return pengakuan;
    }
}
