package id.rukun.prosedur.koordinasi.rapat;

import id.rukun.prosedur.koordinasi.formulir.rapat.KehadiranDirencanakan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A unit that was invited to a session: what it has confirmed, and who came for it (BKT-E-06). */
@Entity
@Table(name = "koordinasi_rapat_kehadiran")
public class KehadiranRapat {

    @Id
    private String id;

    private String sidangId;
    private String unitId;
    private int urutan;
    private boolean terkait;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private KehadiranDirencanakan rencana;

    private String wakilRencana;
    private String wakilRencanaId;
    private String mandat;
    private String alasan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OlehSiapa oleh;

    private String wakil;
    private String wakilId;
    private Integer tingkat;
    private boolean sah;
    private boolean bermedia;
    private boolean pernyataan;
    private boolean pendapatDiminta;

    @Version
    private Integer versi;

    protected KehadiranRapat() {}

    KehadiranRapat(String sidangId, String unitId, int urutan, boolean terkait) {
        this.id = UUID.randomUUID().toString();
        this.sidangId = sidangId;
        this.unitId = unitId;
        this.urutan = urutan;
        this.terkait = terkait;
    }

    void konfirmasi(KehadiranDirencanakan siapa, WakilRapat yang, String sebab) {
        rencana = siapa;
        wakilRencana = yang == null ? null : yang.nama();
        wakilRencanaId = yang == null ? null : yang.pemegangId();
        mandat = yang == null ? null : yang.mandat();
        alasan = sebab;
    }

    /** Nobody came. */
    void absen() {
        oleh = null;
        wakil = null;
        wakilId = null;
        tingkat = null;
        sah = false;
        bermedia = false;
        pernyataan = false;
    }

    void kepalaHadir() {
        absen();
        oleh = OlehSiapa.KEPALA;
        tingkat = 1;
        sah = true;
    }

    void wakilHadir(WakilRapat siapa, boolean menurutAturan) {
        absen();
        oleh = OlehSiapa.WAKIL;
        wakil = siapa.nama();
        wakilId = siapa.pemegangId();
        tingkat = siapa.tingkat();
        sah = menurutAturan;
    }

    void cara(boolean lewatMedia, boolean berpernyataan) {
        bermedia = lewatMedia;
        pernyataan = berpernyataan;
    }

    void mintaPendapat() {
        pendapatDiminta = true;
    }

    public String sidangId() {
        return sidangId;
    }

    public String unitId() {
        return unitId;
    }

    /** Whether the policy concerns it. */
    public boolean terkait() {
        return terkait;
    }

    /** What it has confirmed; {@code null} where it has not. */
    public KehadiranDirencanakan rencana() {
        return rencana;
    }

    /** The substitute whom it has named; {@code null} for none. */
    public String wakilRencana() {
        return wakilRencana;
    }

    /** Id of his row in the register of posts; {@code null} where he is not in it. */
    public String wakilRencanaId() {
        return wakilRencanaId;
    }

    /** The head's written mandate; {@code null} for none. */
    public String mandat() {
        return mandat;
    }

    /** Why its head does not come; {@code null} where he does, or nothing was written. */
    public String alasan() {
        return alasan;
    }

    /** Who came; {@code null} where nobody did. */
    public OlehSiapa oleh() {
        return oleh;
    }

    public boolean hadir() {
        return oleh != null;
    }

    /** Whether its head came, or a substitute who counts. */
    public boolean sah() {
        return sah;
    }

    /** The substitute who came; {@code null} for none. */
    public String wakil() {
        return wakil;
    }

    /** Id of his row in the register of posts; {@code null} where he is not in it. */
    public String wakilId() {
        return wakilId;
    }

    /** Level of who came; {@code null} where it is not known. */
    public Integer tingkat() {
        return tingkat;
    }

    /** Whether it took part by electronic media (Banjar). */
    public boolean bermedia() {
        return bermedia;
    }

    /** Whether it has given a written statement. */
    public boolean pernyataan() {
        return pernyataan;
    }

    /** Whether it was asked for a written opinion. */
    public boolean pendapatDiminta() {
        return pendapatDiminta;
    }
}
