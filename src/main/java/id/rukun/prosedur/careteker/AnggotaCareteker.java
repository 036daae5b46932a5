package id.rukun.prosedur.careteker;

import id.rukun.jabatan.Jabatan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody on the temporary board of a Careteker. */
@Entity
@Table(name = "careteker_anggota")
public class AnggotaCareteker {

    @Id
    private String id;

    private String kasusId;
    private int urutan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Jabatan jabatan;

    private String pendudukId;
    private boolean pemilik;
    private String pemegangId;

    protected AnggotaCareteker() {}

    AnggotaCareteker(String kasusId, int urutan, Jabatan jabatan, String pendudukId, boolean pemilik) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.urutan = urutan;
        this.jabatan = jabatan;
        this.pendudukId = pendudukId;
        this.pemilik = pemilik;
    }

    void diduduki(String pemegang) {
        pemegangId = pemegang;
    }

    public int urutan() {
        return urutan;
    }

    public Jabatan jabatan() {
        return jabatan;
    }

    public String pendudukId() {
        return pendudukId;
    }

    /** Whether he is said to belong to the P3SRS or to the owners of the building. */
    public boolean pemilik() {
        return pemilik;
    }

    /** Id of his post; {@code null} before he has it. */
    public String pemegangId() {
        return pemegangId;
    }
}
