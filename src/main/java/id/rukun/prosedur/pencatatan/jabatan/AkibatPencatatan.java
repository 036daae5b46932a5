package id.rukun.prosedur.pencatatan.jabatan;

import id.rukun.jabatan.pos.PosUnit;
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
    private String posId;
    private String atasanLama;
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

    /** The same of a post below a head. */
    static AkibatPencatatan pos(String kasusId, int urutan, JenisAkibat jenis, PosUnit lama) {
        AkibatPencatatan baru = new AkibatPencatatan(kasusId, urutan, jenis, null, lama.mulai(), lama.sampai());
        baru.posId = lama.id();
        baru.atasanLama = lama.atasanId();
        return baru;
    }

    JenisAkibat jenis() {
        return jenis;
    }

    /** The post below a head; {@code null} where it is about who holds one. */
    String posId() {
        return posId;
    }

    /** What stood above that post; {@code null} for the head. */
    String atasanLama() {
        return atasanLama;
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
