package id.rukun.prosedur.koordinasi;

import id.rukun.hukum.koordinasi.JenisKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.permintaan.HubunganKerjaIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PembidanganIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PermintaanKoordinasiIsian;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanFungsi;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanInterval;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanJalurIv;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanKaitan;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanKegiatanKonsultatif;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanKeterkaitan;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanMuatan;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanRuang;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanTahap;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanTopik;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanWaktu;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A coordination: what was asked, by whom, and who coordinates it (BKT-E-04, BJR-E-02, BJR-E-03). */
@Entity
@Table(name = "koordinasi")
public class Koordinasi {

    @Id
    private String kasusId;

    private String tenant;
    private String kantorPemohon;
    private String unitPemohon;
    private String unitUtama;
    private String perihal;
    private String uraian;
    private String caraLain;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PilihanTahap tahap;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PilihanKeterkaitan keterkaitan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PilihanKaitan jenisKaitan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PilihanFungsi fungsi;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PilihanTopik topik;

    private boolean mendesak;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisKoordinasi jenis;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PilihanRuang ruang;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PilihanMuatan muatan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PilihanWaktu waktu;

    private String kebutuhan;
    private LocalDate jadwalMulai;
    private LocalDate jadwalAkhir;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PilihanInterval jadwalInterval;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PilihanJalurIv jalurIv;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PilihanKegiatanKonsultatif kegiatan;

    private String kegiatanLain;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RuteKoordinasi rute;

    private String asistenUtama;
    private boolean diserahkanSekda;
    private String ditanganiOleh;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatusKoordinasi status;

    private LocalDate dibukaPada;
    private LocalDate ditutupPada;

    @Version
    private Integer versi;

    protected Koordinasi() {}

    Koordinasi(String kasusId, String tenant, String unitPemohon, String kantorPemohon, LocalDate hari) {
        this.kasusId = kasusId;
        this.tenant = tenant;
        this.unitPemohon = unitPemohon;
        this.kantorPemohon = kantorPemohon;
        this.status = StatusKoordinasi.DISIAPKAN;
        this.dibukaPada = hari;
    }

    /** As the start form says it, also a corrected one: whatever was decided about another request does not count for it. */
    void minta(PermintaanKoordinasiIsian isian) {
        status = StatusKoordinasi.DISIAPKAN;
        ditanganiOleh = null;
        diserahkanSekda = false;
        rute = null;
        asistenUtama = null;
        jenis = null;
        perihal = isian.perihal();
        uraian = isian.uraian();
        unitUtama = isian.unitUtama();
        caraLain = isian.caraLain();
    }

    void rinci(PembidanganIsian isian, JenisKoordinasi menurutAturan) {
        tahap = isian.tahap();
        keterkaitan = isian.keterkaitan();
        jenisKaitan = isian.jenisKaitan();
        fungsi = isian.fungsi();
        topik = isian.topik();
        mendesak = Boolean.TRUE.equals(isian.mendesak());
        jenis = menurutAturan;
    }

    void rinci(HubunganKerjaIsian isian) {
        ruang = isian.ruangHubungan();
        muatan = isian.muatanStruktural();
        waktu = isian.waktu();
        boolean berkala = waktu == PilihanWaktu.PERIODIK;
        kebutuhan = berkala ? null : isian.kebutuhan();
        jadwalMulai = berkala ? isian.mulai() : null;
        jadwalAkhir = berkala ? isian.akhir() : null;
        jadwalInterval = berkala ? isian.interval() : null;
        jalurIv = isian.jalurIv();
        kegiatan = isian.kegiatan();
        kegiatanLain = isian.kegiatanLain();
    }

    void rutekan(RuteKoordinasi jalan, String asistenId) {
        rute = jalan;
        asistenUtama = asistenId;
        diserahkanSekda = false;
    }

    /** The Sekda gives it to an Asisten. */
    void serahkan(String asistenId) {
        asistenUtama = asistenId;
        diserahkanSekda = true;
    }

    /** From now on this office coordinates it, and data may be asked for in it. */
    void tangani(String kantor) {
        ditanganiOleh = kantor;
        status = StatusKoordinasi.TERBUKA;
    }

    void jadwalkan() {
        status = StatusKoordinasi.TERJADWAL;
    }

    void tutup(LocalDate hari) {
        status = StatusKoordinasi.DITUTUP;
        ditutupPada = hari;
    }

    public String kasusId() {
        return kasusId;
    }

    public String tenant() {
        return tenant;
    }

    public KotaKoordinasi kota() {
        return KotaKoordinasi.dari(tenant);
    }

    /** Group of the office that asked. */
    public String kantorPemohon() {
        return kantorPemohon;
    }

    public String unitPemohon() {
        return unitPemohon;
    }

    public String unitUtama() {
        return unitUtama;
    }

    public String perihal() {
        return perihal;
    }

    public String uraian() {
        return uraian;
    }

    /** How else it is carried out; {@code null} where that is not chosen. */
    public String caraLain() {
        return caraLain;
    }

    /** Stage (Bukittinggi); {@code null} elsewhere and before. */
    public PilihanTahap tahap() {
        return tahap;
    }

    /** Connection (Bukittinggi); {@code null} elsewhere and before. */
    public PilihanKeterkaitan keterkaitan() {
        return keterkaitan;
    }

    /** Which connection the Walikota identifies (Bukittinggi); {@code null} elsewhere and before. */
    public PilihanKaitan jenisKaitan() {
        return jenisKaitan;
    }

    /** What is coordinated (Bukittinggi); {@code null} elsewhere and before. */
    public PilihanFungsi fungsi() {
        return fungsi;
    }

    /** What it turns on (Bukittinggi); {@code null} elsewhere and before. */
    public PilihanTopik topik() {
        return topik;
    }

    public boolean mendesak() {
        return mendesak;
    }

    /** Kind by Pasal 6 (Bukittinggi); {@code null} elsewhere and before. */
    public JenisKoordinasi jenis() {
        return jenis;
    }

    /** Kind of relation (Banjar); {@code null} elsewhere and before. */
    public PilihanRuang ruang() {
        return ruang;
    }

    /** What a structural relation carries (Banjar); {@code null} where none is structural. */
    public PilihanMuatan muatan() {
        return muatan;
    }

    /** Whether it recurs (Banjar); {@code null} elsewhere and before. */
    public PilihanWaktu waktu() {
        return waktu;
    }

    /** Why now (Banjar); {@code null} where it recurs, and elsewhere. */
    public String kebutuhan() {
        return kebutuhan;
    }

    /** First day of its schedule; {@code null} where it does not recur. */
    public LocalDate jadwalMulai() {
        return jadwalMulai;
    }

    /** Last day of its schedule; {@code null} for none. */
    public LocalDate jadwalAkhir() {
        return jadwalAkhir;
    }

    /** How often it recurs; {@code null} where it does not. */
    public PilihanInterval jadwalInterval() {
        return jadwalInterval;
    }

    /** Which way it takes with vertical agencies (Banjar); {@code null} where there is none, and elsewhere. */
    public PilihanJalurIv jalurIv() {
        return jalurIv;
    }

    /** For which activity a consultation of consultative nature is (Banjar); {@code null} where none was named, and elsewhere. */
    public PilihanKegiatanKonsultatif kegiatan() {
        return kegiatan;
    }

    /** The activity that is none of those named; {@code null} where it is. */
    public String kegiatanLain() {
        return kegiatanLain;
    }

    /** Who accepts it; {@code null} before that is known. */
    public RuteKoordinasi rute() {
        return rute;
    }

    /** Id of the leading Asisten's office; {@code null} where there is none. */
    public String asistenUtama() {
        return asistenUtama;
    }

    /** Whether the Sekda has given it to the leading Asisten. */
    public boolean diserahkanSekda() {
        return diserahkanSekda;
    }

    /** Group of the office that coordinates it; {@code null} before one does. */
    public String ditanganiOleh() {
        return ditanganiOleh;
    }

    public StatusKoordinasi status() {
        return status;
    }

    public LocalDate dibukaPada() {
        return dibukaPada;
    }

    /** {@code null} while it runs. */
    public LocalDate ditutupPada() {
        return ditutupPada;
    }
}
