package id.rukun.prosedur.koordinasi.pelimpahan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One item of what is delegated. */
@Entity
@Table(name = "koordinasi_pelimpahan_lingkup")
public class LingkupPelimpahan {

    @Id
    private String id;

    private String kasusId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisLingkup jenis;

    private String kode;
    private String uraian;
    private int urutan;

    @Version
    private Integer versi;

    protected LingkupPelimpahan() {}

    LingkupPelimpahan(String kasusId, ButirPelimpahan butir, int urutan) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.jenis = butir.jenis();
        this.kode = butir.kode();
        this.uraian = butir.uraian();
        this.urutan = urutan;
    }

    /** Case of the delegation. */
    String kasusId() {
        return kasusId;
    }

    /** As it was written down. */
    public ButirPelimpahan butir() {
        return new ButirPelimpahan(jenis, kode, uraian);
    }
}
