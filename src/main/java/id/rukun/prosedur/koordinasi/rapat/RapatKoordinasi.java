package id.rukun.prosedur.koordinasi.rapat;

import id.rukun.hukum.koordinasi.SifatRapat;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A coordination meeting with what came of it (BKT-E-05, BJR-E-04). */
@Entity
@Table(name = "koordinasi_rapat")
public class RapatKoordinasi {

    private static final String PEMISAH = ",";

    @Id
    private String prosesId;

    private String kasusId;
    private String koordinasiId;
    private String unitId;
    private String pemrakarsa;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SifatRapat sifat;

    private String perihal;
    private String urusan;
    private boolean menyangkutKebijakan;
    private String bidang;
    private String cara;
    private LocalDate sesi;
    private LocalDate sesiBerikut;
    private boolean terlewat;
    private String alasan;
    private String horizontalId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatusRapat status;

    private String putusanPimpinan;
    private String alasanPimpinan;
    private boolean tanpaHasil;
    private String sebabTanpaHasil;
    private String nomorNotulen;
    private String pokokNotulen;
    private LocalDate dimulaiPada;

    @Version
    private Integer versi;

    protected RapatKoordinasi() {}

    RapatKoordinasi(String prosesId, String kasusId, LocalDate hari) {
        this.prosesId = prosesId;
        this.kasusId = kasusId;
        this.status = StatusRapat.BERJALAN;
        this.dimulaiPada = hari;
    }

    /** As it is called, also by a corrected form. */
    void prakarsai(PrakarsaRapat prakarsa) {
        koordinasiId = prakarsa.koordinasiId();
        unitId = prakarsa.unitId();
        pemrakarsa = prakarsa.pemrakarsa();
        sifat = prakarsa.sifat();
        perihal = prakarsa.perihal();
        urusan = prakarsa.urusan();
        menyangkutKebijakan = prakarsa.menyangkutKebijakan();
        bidang = String.join(PEMISAH, prakarsa.bidang());
        cara = prakarsa.cara();
        sesi = prakarsa.sesi();
        sesiBerikut = prakarsa.sesiBerikut();
        alasan = prakarsa.alasan();
    }

    void menunggu(String horizontal) {
        horizontalId = horizontal;
    }

    /** A new session is called: what was decided about the one before does not count. */
    void sidangBaru() {
        putusanPimpinan = null;
        alasanPimpinan = null;
        tanpaHasil = false;
        sebabTanpaHasil = null;
    }

    void akhiriTanpaHasil(String sebab) {
        tanpaHasil = true;
        sebabTanpaHasil = sebab;
    }

    void putuskan(String putusan, String sebab) {
        putusanPimpinan = putusan;
        alasanPimpinan = sebab;
    }

    void notulen(String nomor, String pokok) {
        nomorNotulen = nomor;
        pokokNotulen = pokok;
        status = tanpaHasil ? StatusRapat.TANPA_HASIL : StatusRapat.SELESAI;
    }

    void lewatkan() {
        terlewat = true;
    }

    void batalkan() {
        status = StatusRapat.DIBATALKAN;
    }

    public String prosesId() {
        return prosesId;
    }

    public String kasusId() {
        return kasusId;
    }

    /** Case of the coordination that it is about; {@code null} for none. */
    public String koordinasiId() {
        return koordinasiId;
    }

    /** Unit whose case it is. */
    public String unitId() {
        return unitId;
    }

    /** Group of the office that calls it. */
    public String pemrakarsa() {
        return pemrakarsa;
    }

    public SifatRapat sifat() {
        return sifat;
    }

    public String perihal() {
        return perihal;
    }

    /** Area of a general meeting; {@code null} for others. */
    public String urusan() {
        return urusan;
    }

    public boolean menyangkutKebijakan() {
        return menyangkutKebijakan;
    }

    /** Codes of its fields (Bukittinggi). */
    public List<String> bidang() {
        return bidang.isEmpty() ? List.of() : List.of(bidang.split(PEMISAH));
    }

    /** How it is held (Banjar); {@code null} where that is not asked. */
    public String cara() {
        return cara;
    }

    /** Date of the schedule whose session it is; {@code null} for none. */
    public LocalDate sesi() {
        return sesi;
    }

    /** The date of the schedule after it; {@code null} where there is none. */
    public LocalDate sesiBerikut() {
        return sesiBerikut;
    }

    /** Whether the date after it came before the session was held. */
    public boolean terlewat() {
        return terlewat;
    }

    /** Why this office calls it; {@code null} where that was not asked. */
    public String alasan() {
        return alasan;
    }

    /** Id of the coordination among the Asisten that it has waited for; {@code null} for none. */
    public String horizontalId() {
        return horizontalId;
    }

    public StatusRapat status() {
        return status;
    }

    /** What the leadership has answered; {@code null} where it was not asked. */
    public String putusanPimpinan() {
        return putusanPimpinan;
    }

    /** Why it has; {@code null} likewise. */
    public String alasanPimpinan() {
        return alasanPimpinan;
    }

    /** Whether it ends without a result. */
    public boolean tanpaHasil() {
        return tanpaHasil;
    }

    /** Why it does; {@code null} where it does not. */
    public String sebabTanpaHasil() {
        return sebabTanpaHasil;
    }

    /** {@code null} before the minutes are written. */
    public String nomorNotulen() {
        return nomorNotulen;
    }

    /** The points of the minutes; {@code null} before they are written. */
    public String pokokNotulen() {
        return pokokNotulen;
    }

    public LocalDate dimulaiPada() {
        return dimulaiPada;
    }
}
