package id.rukun.prosedur.pencatatan.jabatan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A case that undoes what another one has recorded of a post. */
@Entity
@Table(name = "pencatatan_jabatan_batal")
public class PembatalanJabatan {

    @Id
    private String kasusId;

    private String pencatatanId;
    private String pengaju;
    private String kantor;
    private String kantorPenetap;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatusPencatatanJabatan status;

    @Version
    private Integer versi;

    protected PembatalanJabatan() {}

    PembatalanJabatan(String kasusId) {
        this.kasusId = kasusId;
        this.status = StatusPencatatanJabatan.DIAJUKAN;
    }

    void diajukan(String pencatatan, String oleh, String kantorPengaju, String penetap) {
        pencatatanId = pencatatan;
        pengaju = oleh;
        kantor = kantorPengaju;
        kantorPenetap = penetap;
    }

    void putus(StatusPencatatanJabatan hasil) {
        status = hasil;
    }

    public String kasusId() {
        return kasusId;
    }

    /** Case whose record is undone. */
    public String pencatatanId() {
        return pencatatanId;
    }

    /** Login of who put it forward. */
    public String pengaju() {
        return pengaju;
    }

    /** Group of the office that put it forward. */
    public String kantor() {
        return kantor;
    }

    /** Group of the office that decides. */
    public String kantorPenetap() {
        return kantorPenetap;
    }

    public StatusPencatatanJabatan status() {
        return status;
    }
}
