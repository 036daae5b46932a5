package id.rukun.prosedur.koordinasi.pelimpahan;

import id.rukun.prosedur.koordinasi.formulir.pelimpahan.PelimpahanRancanganIsian;
import id.rukun.prosedur.koordinasi.formulir.pelimpahan.PilihanObjek;
import id.rukun.prosedur.koordinasi.formulir.pelimpahan.PilihanPertimbangan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A delegation of a part of the authority to coordinate (BKT-E-03). */
@Entity
@Table(name = "koordinasi_pelimpahan")
public class Pelimpahan {

    private static final String PEMISAH = ",";

    @Id
    private String kasusId;

    private String tenant;
    private String kantorPemberi;
    private String penerimaId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PilihanObjek objek;

    private String pertimbangan;
    private LocalDate mulai;
    private LocalDate akhir;
    private String nomor;
    private LocalDate tanggal;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatusPelimpahan status;

    private boolean diingatkan;
    private LocalDate berakhirPada;

    @Version
    private Integer versi;

    protected Pelimpahan() {}

    Pelimpahan(String kasusId, String tenant, String kantorPemberi) {
        this.kasusId = kasusId;
        this.tenant = tenant;
        this.kantorPemberi = kantorPemberi;
        this.status = StatusPelimpahan.DISUSUN;
    }

    /** As the draft says. */
    void susun(PelimpahanRancanganIsian isian) {
        penerimaId = isian.penerima();
        objek = isian.objek();
        pertimbangan = isian.pertimbangan().stream().distinct().map(Enum::name).collect(Collectors.joining(PEMISAH));
        mulai = isian.mulai();
        akhir = isian.akhir();
    }

    void tandatangani(String nomornya, LocalDate hari) {
        nomor = nomornya;
        tanggal = hari;
        status = StatusPelimpahan.BERLAKU;
    }

    void ingatkan() {
        diingatkan = true;
    }

    /** @param sejak the day from which it is in force no more; {@code null} where it never was */
    void akhiri(StatusPelimpahan bagaimana, LocalDate sejak) {
        status = bagaimana;
        berakhirPada = sejak;
    }

    /** Whether the official may act by it on a day. */
    boolean berlaku(LocalDate hari) {
        return status == StatusPelimpahan.BERLAKU && !mulai.isAfter(hari) && (akhir == null || !akhir.isBefore(hari));
    }

    public String kasusId() {
        return kasusId;
    }

    public String tenant() {
        return tenant;
    }

    /** Group of the office that delegates. */
    public String kantorPemberi() {
        return kantorPemberi;
    }

    /** Id of the unit of the office that receives: the Sekretariat Daerah, or an Asisten's. */
    public String penerimaId() {
        return penerimaId;
    }

    public PilihanObjek objek() {
        return objek;
    }

    public List<PilihanPertimbangan> pertimbangan() {
        return Stream.of(pertimbangan.split(PEMISAH)).filter(satu -> !satu.isEmpty()).map(PilihanPertimbangan::valueOf).toList();
    }

    public LocalDate mulai() {
        return mulai;
    }

    /** Last day; {@code null} where it lasts until it is revoked. */
    public LocalDate akhir() {
        return akhir;
    }

    /** {@code null} before it is signed. */
    public String nomor() {
        return nomor;
    }

    /** The day on which it was signed; {@code null} before. */
    public LocalDate tanggal() {
        return tanggal;
    }

    public StatusPelimpahan status() {
        return status;
    }

    /** Whether its coming end was called to mind. */
    boolean diingatkan() {
        return diingatkan;
    }

    /** The day from which it is in force no more; {@code null} while it is. */
    public LocalDate berakhirPada() {
        return berakhirPada;
    }
}
