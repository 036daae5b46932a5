package id.rukun.prosedur.pencatatan.jabatan;

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

/** What a case has written into the register of posts, with what stood there before. */
@Entity
@Table(name = "pencatatan_jabatan_akibat")
class AkibatPencatatan {

    @Id
    private String id;

    private String kasusId;
    private int urutan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisAkibat jenis;

    private String pemegangId;
    private LocalDate mulai;
    private LocalDate sampaiLama;

    @Version
    private Integer versi;

    protected AkibatPencatatan() {}

    AkibatPencatatan(String kasusId, int urutan, JenisAkibat jenis, String pemegangId, LocalDate mulai, LocalDate sampaiLama) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.urutan = urutan;
        this.jenis = jenis;
        this.pemegangId = pemegangId;
        this.mulai = mulai;
        this.sampaiLama = sampaiLama;
    }

    JenisAkibat jenis() {
        return jenis;
    }

    /** Row of the post, or of the post from which somebody is absent; another one may have taken its place since. */
    String pemegangId() {
        return pemegangId;
    }

    /** First day of the post, or of the absence. */
    LocalDate mulai() {
        return mulai;
    }

    /** Its last day before; {@code null} where none was known, or where it was not there. */
    LocalDate sampaiLama() {
        return sampaiLama;
    }
}
