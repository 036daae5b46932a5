package id.rukun.prosedur.koordinasi.rapat;

import id.rukun.prosedur.koordinasi.formulir.rapat.JenisHasilRapat;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One result of a meeting. */
@Entity
@Table(name = "koordinasi_rapat_hasil")
public class HasilRapat {

    @Id
    private String id;

    private String prosesId;
    private int butir;
    private String uraian;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisHasilRapat jenis;

    private LocalDate target;

    @Version
    private Integer versi;

    protected HasilRapat() {}

    HasilRapat(String prosesId, int butir, ButirRapat isi) {
        this.id = UUID.randomUUID().toString();
        this.prosesId = prosesId;
        this.butir = butir;
        this.uraian = isi.uraian();
        this.jenis = isi.jenis();
        this.target = isi.target();
    }

    public String id() {
        return id;
    }

    /** Its number in the minutes, from one. */
    public int butir() {
        return butir;
    }

    public String uraian() {
        return uraian;
    }

    public JenisHasilRapat jenis() {
        return jenis;
    }

    /** Day by which it is to be done; {@code null} for none. */
    public LocalDate target() {
        return target;
    }
}
