package id.rukun.prosedur.pengurus;

import id.rukun.jabatan.Jabatan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody on the list of a board, besides the Ketua. */
@Entity
@Table(name = "pengurus_anggota")
public class AnggotaSusunan {

    @Id
    private String id;

    private String kasusId;
    private boolean sementara;
    private int urutan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Jabatan jabatan;

    private String pendudukId;
    private String bidang;
    private String tugas;

    protected AnggotaSusunan() {}

    AnggotaSusunan(String kasusId, boolean sementara, int urutan, Jabatan jabatan, String pendudukId, String bidang, String tugas) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.sementara = sementara;
        this.urutan = urutan;
        this.jabatan = jabatan;
        this.pendudukId = pendudukId;
        this.bidang = bidang;
        this.tugas = tugas;
    }

    /** Whether the Lurah has named him until the board of the Ketua stands. */
    public boolean sementara() {
        return sementara;
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

    /** Name of his Bidang; {@code null} for Sekretaris and Bendahara. */
    public String bidang() {
        return bidang;
    }

    /** What the Ketua has set as its tasks; {@code null} for Sekretaris and Bendahara. */
    public String tugas() {
        return tugas;
    }

    /** "Sekretaris", "Bidang Keamanan". */
    public String sebutan() {
        return bidang == null ? jabatan.sebutan() : "Bidang " + bidang;
    }
}
