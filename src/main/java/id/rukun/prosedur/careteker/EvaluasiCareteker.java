package id.rukun.prosedur.careteker;

import id.rukun.prosedur.careteker.formulir.EvaluasiCaretekerIsian;
import id.rukun.prosedur.careteker.formulir.KelanjutanCareteker;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The end of a Careteker's period in one chair: his report, how the Lurah judges it, what follows. */
@Entity
@Table(name = "careteker_evaluasi")
public class EvaluasiCareteker {

    @Id
    private String kasusId;

    private String unitId;
    private String pemegangId;
    private String laporan;
    private LocalDate tanggal;
    private String hasil;
    private String pemilihan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private KelanjutanCareteker kelanjutan;

    @Version
    private Integer versi;

    protected EvaluasiCareteker() {}

    EvaluasiCareteker(String kasusId, String unitId, String pemegangId) {
        this.kasusId = kasusId;
        this.unitId = unitId;
        this.pemegangId = pemegangId;
    }

    void dilaporkan(String isi) {
        laporan = isi;
    }

    void dinilai(EvaluasiCaretekerIsian isian) {
        tanggal = isian.tanggal();
        hasil = isian.hasil();
        pemilihan = isian.pemilihan();
        kelanjutan = isian.kelanjutan();
    }

    public String kasusId() {
        return kasusId;
    }

    /** Id of the RT or RW. */
    public String unitId() {
        return unitId;
    }

    /** Id of the Careteker's post. */
    public String pemegangId() {
        return pemegangId;
    }

    /** What he reports; {@code null} while he has not. */
    public String laporan() {
        return laporan;
    }

    /** Day of the evaluation; {@code null} before it. */
    public LocalDate tanggal() {
        return tanggal;
    }

    /** How he has served the residents; {@code null} before the evaluation. */
    public String hasil() {
        return hasil;
    }

    /** How far the election has come; {@code null} before the evaluation. */
    public String pemilihan() {
        return pemilihan;
    }

    /** What follows; {@code null} before the evaluation. */
    public KelanjutanCareteker kelanjutan() {
        return kelanjutan;
    }
}
