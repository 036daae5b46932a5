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
    private String beritaAcara;
    private String pengakuan;

    protected TokohMasyarakat() {}

    /**
     * @param pengakuan by what the residents recognise him (Pasal 1 angka 22)
     * @param kasusId the case of the choice
     * @param musyawarahId the meeting that chose him
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

    /**
     * One whom a Musyawarah RT chose before the register was kept here.
     *
     * @param beritaAcara the minutes that say so; {@code null} where none are known: no Musyawarah RW meets with
     *     him then, until his RT has chosen again
     */
    public static TokohMasyarakat diambilAlih(String pendudukId, String rtId, String pengakuan, String beritaAcara,
            LocalDate mulai, Instant dicatatPada) {
        TokohMasyarakat lama = new TokohMasyarakat(pendudukId, rtId, pengakuan, null, null, mulai, dicatatPada);
        lama.beritaAcara = beritaAcara;
        return lama;
    }

    public String pendudukId() {
        return pendudukId;
    }

    public String rtId() {
        return rtId;
    }

    /** Whether the Musyawarah RT that chose him is known. */
    public boolean dipilih() {
        return musyawarahId != null || beritaAcara != null;
    }

    /** By what the residents recognise him. */
    public String pengakuan() {
        return pengakuan;
    }
}
