package id.rukun.prosedur.koordinasi.tindaklanjut;

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

/** What a unit is to do about a result of coordination (BKT-E-10). */
@Entity
@Table(name = "koordinasi_tindak_lanjut")
public class ButirTindakLanjut {

    @Id
    private String id;

    private String kasusId;
    private String asalKasusId;
    private String koordinasiId;
    private String butir;
    private String uraian;
    private String unitId;
    private String asistenId;
    private LocalDate target;
    private boolean wajib;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatusTindakLanjut status;

    private int dikembalikan;
    private String alasanKembali;
    private int diingatkan;
    private String hasil;
    private String bukti;
    private String penggantiId;
    private LocalDate dibukaPada;
    private LocalDate berakhirPada;

    @Version
    private Integer versi;

    protected ButirTindakLanjut() {}

    ButirTindakLanjut(ButirHasil butirnya, String unit, String asal, LocalDate hari) {
        id = UUID.randomUUID().toString();
        asalKasusId = asal;
        koordinasiId = butirnya.koordinasiId();
        butir = butirnya.butir();
        uraian = butirnya.uraian();
        unitId = unit;
        asistenId = butirnya.asisten();
        target = butirnya.target();
        status = StatusTindakLanjut.TERBUKA;
        dibukaPada = hari;
    }

    /** From now on it is a case's. */
    void milik(String kasus) {
        kasusId = kasus;
    }

    /** A unit is responsible, of which it is a duty or not; another one is called to mind from the beginning. */
    void tetapkan(String unit, boolean kewajiban) {
        diingatkan = unit.equals(unitId) ? diingatkan : 0;
        unitId = unit;
        wajib = kewajiban;
        status = StatusTindakLanjut.TERBUKA;
    }

    void kerjakan() {
        status = StatusTindakLanjut.DIKERJAKAN;
    }

    void kembalikan(String alasan) {
        status = StatusTindakLanjut.DIKEMBALIKAN;
        alasanKembali = alasan;
        dikembalikan++;
    }

    void ingatkan() {
        diingatkan++;
    }

    void selesai(String uraianHasil, String dokumen, LocalDate hari) {
        hasil = uraianHasil;
        bukti = dokumen;
        akhiri(StatusTindakLanjut.SELESAI, hari);
    }

    void diganti(String uraianHasil, String penggantinya, LocalDate hari) {
        hasil = uraianHasil;
        penggantiId = penggantinya;
        akhiri(StatusTindakLanjut.DIGANTI, hari);
    }

    void akhiri(StatusTindakLanjut akhir, LocalDate hari) {
        status = akhir;
        berakhirPada = hari;
    }

    public String id() {
        return id;
    }

    /** Its case; {@code null} until that begins. */
    public String kasusId() {
        return kasusId;
    }

    /** The case whose result it is. */
    public String asalKasusId() {
        return asalKasusId;
    }

    /** Case of the coordination; {@code null} where it comes from none. */
    public String koordinasiId() {
        return koordinasiId;
    }

    /** Which result it is, as its paper numbers it. */
    public String butir() {
        return butir;
    }

    public String uraian() {
        return uraian;
    }

    /** The unit that is responsible now. */
    public String unitId() {
        return unitId;
    }

    /** Id of the office of the Asisten of the matter; {@code null} where it has none. */
    public String asistenId() {
        return asistenId;
    }

    /** {@code null} where no day was set. */
    public LocalDate target() {
        return target;
    }

    /** Whether it is a duty of the unit, and not voluntary. */
    public boolean wajib() {
        return wajib;
    }

    public StatusTindakLanjut status() {
        return status;
    }

    /** How often units have given it back. */
    public int dikembalikan() {
        return dikembalikan;
    }

    /** Why the last one did; {@code null} where none has. */
    public String alasanKembali() {
        return alasanKembali;
    }

    /** How often it was called to the mind of this unit. */
    public int diingatkan() {
        return diingatkan;
    }

    /** What was done; {@code null} while it is not over. */
    public String hasil() {
        return hasil;
    }

    /** By what that is shown; {@code null} where nothing is. */
    public String bukti() {
        return bukti;
    }

    /** The item that has taken its place; {@code null} where none has. */
    public String penggantiId() {
        return penggantiId;
    }

    public LocalDate dibukaPada() {
        return dibukaPada;
    }

    /** {@code null} while it is not over. */
    public LocalDate berakhirPada() {
        return berakhirPada;
    }
}
