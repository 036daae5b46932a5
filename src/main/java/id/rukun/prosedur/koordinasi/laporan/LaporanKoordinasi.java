package id.rukun.prosedur.koordinasi.laporan;

import id.rukun.engine.office.Kantor;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.hukum.perwalibukittinggi.laporan.WaktuLaporan;
import id.rukun.jabatan.pos.PeranPos;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A report upward (BKT-E-11, BKT-E-12; BJR-E-11, BJR-E-12, BJR-E-17). */
@Entity
@Table(name = "koordinasi_laporan")
public class LaporanKoordinasi {

    @Id
    private String kasusId;

    private String tenant;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisLaporan jenis;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private WaktuLaporan waktu;

    private String unitId;
    private String kantorPelapor;
    private boolean wajib;
    private LocalDate mulai;
    private LocalDate akhir;
    private LocalDate jatuhTempo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatusLaporan status;

    private String kunciMasa;
    private int putaran;
    private int diingatkan;
    private boolean terlambat;
    private String fungsi;
    private String nomorSurat;
    private LocalDate tanggalSurat;
    private String penandatangan;
    private LocalDate disampaikanPada;
    private LocalDate diterimaSekdaPada;
    private LocalDate diteruskanPada;
    private String petunjuk;
    private LocalDate petunjukPada;
    private LocalDate diakuiPada;
    private String tanggapan;
    private LocalDate dibukaPada;
    private LocalDate berakhirPada;

    @Version
    private Integer versi;

    protected LaporanKoordinasi() {}

    LaporanKoordinasi(String kasusId, String tenant, String unitId, String kantorPelapor, LocalDate hari) {
        this.kasusId = kasusId;
        this.tenant = tenant;
        this.unitId = unitId;
        this.kantorPelapor = kantorPelapor;
        this.dibukaPada = hari;
        this.status = StatusLaporan.DRAF;
    }

    /** Which report it is. */
    void buka(PembukaanLaporan pembukaan) {
        jenis = pembukaan.jenis();
        waktu = pembukaan.waktu();
        wajib = pembukaan.wajib();
        mulai = pembukaan.periode().mulai();
        akhir = pembukaan.periode().akhir();
        jatuhTempo = pembukaan.jatuhTempo();
        kunciMasa = waktu == WaktuLaporan.BERKALA ? kunci(jenis, kantorPelapor, akhir) : null;
    }

    /** One periodic report of a kind for each unit, or post below its head, and period. */
    static String kunci(JenisLaporan jenis, String kantorPelapor, LocalDate akhir) {
        return String.join("|", jenis.name(), pelapor(kantorPelapor), akhir.toString());
    }

    /** Who reports for the register: id of the post below a head, else of the unit whose head it is. */
    public static String pelapor(String kantorPelapor) {
        return PeranPos.posId(Kantor.peranGrup(kantorPelapor)).orElseGet(() -> Kantor.unitGrup(kantorPelapor));
    }

    void sampaikan(SuratLaporan surat, LocalDate hari) {
        nomorSurat = surat.nomor();
        tanggalSurat = surat.tanggal();
        penandatangan = surat.penandatangan();
        fungsi = surat.fungsi();
        disampaikanPada = disampaikanPada == null ? hari : disampaikanPada;
        putaran++;
        status = StatusLaporan.DISAMPAIKAN;
    }

    void ingatkan(int kali) {
        diingatkan = kali;
    }

    void terlambat() {
        terlambat = true;
    }

    void kembalikan() {
        status = StatusLaporan.DIKEMBALIKAN;
    }

    void diterimaSekda(LocalDate hari) {
        diterimaSekdaPada = hari;
        status = StatusLaporan.DITERIMA_SEKDA;
    }

    void petunjuk(String isi, LocalDate hari) {
        petunjuk = isi;
        petunjukPada = hari;
    }

    void akui(String isi, LocalDate hari) {
        tanggapan = isi;
        diakuiPada = hari;
    }

    void teruskan(LocalDate hari) {
        diteruskanPada = hari;
    }

    void akhiri(StatusLaporan akhirnya, LocalDate hari) {
        status = akhirnya;
        berakhirPada = hari;
        kunciMasa = akhirnya == StatusLaporan.DITARIK ? null : kunciMasa;
    }

    public String kasusId() {
        return kasusId;
    }

    public String tenant() {
        return tenant;
    }

    public JenisLaporan jenis() {
        return jenis;
    }

    public WaktuLaporan waktu() {
        return waktu;
    }

    public String unitId() {
        return unitId;
    }

    /** Group of the office that reports. */
    public String kantorPelapor() {
        return kantorPelapor;
    }

    /** Whether the office owes it. */
    public boolean wajib() {
        return wajib;
    }

    /** What it tells of. */
    public PeriodeLaporan periode() {
        return new PeriodeLaporan(mulai, akhir);
    }

    /** The last timely day; {@code null} where none is set. */
    public LocalDate jatuhTempo() {
        return jatuhTempo;
    }

    public StatusLaporan status() {
        return status;
    }

    /** How often it was handed in. */
    public int putaran() {
        return putaran;
    }

    /** How many of the reminders before its end were given. */
    public int diingatkan() {
        return diingatkan;
    }

    /** Whether it is written down that it comes late. */
    public boolean tercatatTerlambat() {
        return terlambat;
    }

    /** Which function of the Sekretaris Daerah it is about; {@code null} for another report. */
    public String fungsi() {
        return fungsi;
    }

    /** Its letter; {@code null} before it is handed in. */
    public SuratLaporan surat() {
        return nomorSurat == null ? null : new SuratLaporan(nomorSurat, tanggalSurat, penandatangan, fungsi);
    }

    /** The day on which it was handed in first; {@code null} before. */
    public LocalDate disampaikanPada() {
        return disampaikanPada;
    }

    /** {@code null} before, and where it does not go through him. */
    public LocalDate diterimaSekdaPada() {
        return diterimaSekdaPada;
    }

    /** The day on which it was filed for the one to whom it is addressed; {@code null} before. */
    public LocalDate diteruskanPada() {
        return diteruskanPada;
    }

    /** {@code null} where none was given. */
    public String petunjuk() {
        return petunjuk;
    }

    public LocalDate petunjukPada() {
        return petunjukPada;
    }

    /** {@code null} while the instruction is not acknowledged. */
    public LocalDate diakuiPada() {
        return diakuiPada;
    }

    /** Whether an instruction was given that was not acknowledged. */
    public boolean menungguPengakuan() {
        return petunjuk != null && diakuiPada == null;
    }

    public String tanggapan() {
        return tanggapan;
    }

    public LocalDate dibukaPada() {
        return dibukaPada;
    }

    /** {@code null} while it is under way. */
    public LocalDate berakhirPada() {
        return berakhirPada;
    }
}
