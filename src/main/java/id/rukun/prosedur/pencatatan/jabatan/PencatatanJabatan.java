package id.rukun.prosedur.pencatatan.jabatan;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.catat.KursiRegister;
import id.rukun.prosedur.pencatatan.formulir.jabatan.JenisPencatatanJabatan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a case records of a post of an office. */
@Entity
@Table(name = "pencatatan_jabatan")
public class PencatatanJabatan {

    @Id
    private String kasusId;

    private String unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Jabatan jabatan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisPencatatanJabatan jenis;

    private String posId;
    private String pemegangId;
    private String pengaju;
    private String kantor;
    private String kantorPenetap;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatusPencatatanJabatan status;

    private String keadaan;
    private String sesudah;
    private LocalDate berlaku;
    private String batalKasusId;

    @Version
    private Integer versi;

    protected PencatatanJabatan() {}

    PencatatanJabatan(String kasusId) {
        this.kasusId = kasusId;
        this.status = StatusPencatatanJabatan.DIAJUKAN;
    }

    void diajukan(PencatatanBaru baru, String keadaanKini) {
        unitId = baru.kursi().unitId();
        jabatan = baru.kursi().kursi().jabatan();
        posId = baru.kursi().kursi().posId();
        pemegangId = baru.kursi().pemegang() == null ? null : baru.kursi().pemegang().id();
        jenis = baru.jenis();
        berlaku = baru.berlaku();
        pengaju = baru.pengaju();
        kantor = baru.kantor();
        kantorPenetap = baru.kantorPenetap();
        keadaan = keadaanKini;
    }

    void tercatat(String keadaanSesudah) {
        status = StatusPencatatanJabatan.TERCATAT;
        sesudah = keadaanSesudah;
    }

    /** The post below a head that it is about exists from now on. */
    void tentangPos(String id) {
        posId = id;
    }

    void ditolak() {
        status = StatusPencatatanJabatan.DITOLAK;
    }

    void dibatalkan(String kasus) {
        status = StatusPencatatanJabatan.DIBATALKAN;
        batalKasusId = kasus;
    }

    public String kasusId() {
        return kasusId;
    }

    public String unitId() {
        return unitId;
    }

    /** The post that it is about; one that is to be added below a head has no id before it is written. */
    public KursiRegister kursi() {
        return new KursiRegister(jabatan, unitId, posId);
    }

    /** Group of the office of the post. */
    public String grup() {
        return KursiDicatat.grup(kursi());
    }

    public JenisPencatatanJabatan jenis() {
        return jenis;
    }

    /** Row of the register that was chosen; {@code null} where it is about the post itself. */
    public String pemegangId() {
        return pemegangId;
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

    /** Whether it stands, and is undone as such: a name is put right by another correction. */
    public boolean dapatDibatalkan() {
        return status == StatusPencatatanJabatan.TERCATAT && jenis != JenisPencatatanJabatan.PERBAIKAN;
    }

    /** Sign of what the register said of the post when it was put forward. */
    public String keadaan() {
        return keadaan;
    }

    /** The same once it was written; {@code null} before. */
    public String sesudah() {
        return sesudah;
    }

    /** First day on which it holds. */
    public LocalDate berlaku() {
        return berlaku;
    }

    /** Case that has undone it; {@code null} while it stands. */
    public String batalKasusId() {
        return batalKasusId;
    }
}
