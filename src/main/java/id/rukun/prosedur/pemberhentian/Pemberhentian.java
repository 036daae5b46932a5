package id.rukun.prosedur.pemberhentian;

import id.rukun.prosedur.pemberhentian.formulir.LaporanBerhentiIsian;
import id.rukun.prosedur.pemberhentian.formulir.SebabBerhenti;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The death or resignation that a case is about, from the report to the day on which the post is over. */
@Entity
@Table(name = "pemberhentian_pengurus")
public class Pemberhentian {

    @Id
    private String kasusId;

    private String pemegangId;
    private String unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SebabBerhenti sebab;

    private LocalDate tanggal;
    private LocalDate diminta;
    private LocalDate hariTerakhirJabatan;
    private int dokumen;
    private LocalDate diterima;
    private LocalDate berlaku;
    private LocalDate dicabut;
    private boolean diakhiri;
    private String keputusanId;

    @Version
    private Integer versi;

    protected Pemberhentian() {}

    Pemberhentian(String kasusId) {
        this.kasusId = kasusId;
    }

    /** What the report says; what was verified of another one falls. */
    void dilaporkan(LaporanBerhentiIsian isian, String unit) {
        pemegangId = isian.pengurus();
        unitId = unit;
        sebab = isian.sebab();
        boolean meninggal = sebab == SebabBerhenti.MENINGGAL;
        tanggal = meninggal ? isian.meninggal() : isian.tanggalSurat();
        dokumen = isian.banyaknyaPindaian();
        diminta = meninggal ? tanggal.plusDays(1) : isian.berhentiSejak();
        diterima = null;
        berlaku = null;
        dicabut = null;
    }

    void berakhirPada(LocalDate hariTerakhir) {
        hariTerakhirJabatan = hariTerakhir;
    }

    void diverifikasi(LocalDate hariDiterima, LocalDate hariBerlaku) {
        diterima = hariDiterima;
        berlaku = hariBerlaku;
    }

    void dicabut(LocalDate hari) {
        dicabut = hari;
    }

    void mengakhiri() {
        diakhiri = true;
    }

    void ditetapkan(String keputusan) {
        keputusanId = keputusan;
    }

    public String kasusId() {
        return kasusId;
    }

    /** Id of the post ({@link id.rukun.jabatan.PemegangJabatan}) that ends. */
    public String pemegangId() {
        return pemegangId;
    }

    /** Id of the RT or RW of that post. */
    public String unitId() {
        return unitId;
    }

    public SebabBerhenti sebab() {
        return sebab;
    }

    public boolean meninggal() {
        return sebab == SebabBerhenti.MENINGGAL;
    }

    /** The day of the death, or of the letter. */
    public LocalDate tanggal() {
        return tanggal;
    }

    /** First day without the post as reported: after the death, or as the letter states it. */
    public LocalDate diminta() {
        return diminta;
    }

    /** The last day of the post as it stood when this was reported, or the latest possible one. */
    public LocalDate hariTerakhirJabatan() {
        return hariTerakhirJabatan;
    }

    /** How many files prove it. */
    public int dokumen() {
        return dokumen;
    }

    /** The day on which the Kelurahan received the paper; {@code null} before it was verified. */
    public LocalDate diterima() {
        return diterima;
    }

    /** First day on which the post is no longer held; {@code null} before the paper was verified. */
    public LocalDate berlaku() {
        return berlaku;
    }

    /** The day on which a resignation was taken back; {@code null} where it stands. */
    public LocalDate dicabut() {
        return dicabut;
    }

    /** Whether this case has ended the post in the register. */
    public boolean diakhiri() {
        return diakhiri;
    }

    /** Id of the Keputusan about it; {@code null} where none was given. */
    public String keputusanId() {
        return keputusanId;
    }
}
