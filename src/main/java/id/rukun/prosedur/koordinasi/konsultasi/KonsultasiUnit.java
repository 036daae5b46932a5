package id.rukun.prosedur.koordinasi.konsultasi;

import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.konsultasi.KonsultasiHasilIsian;
import id.rukun.prosedur.koordinasi.penjawab.Peminta;
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

/** One unit consults another (BKT-PR-08, BJR-E-06). */
@Entity
@Table(name = "koordinasi_konsultasi")
public class KonsultasiUnit {

    @Id
    private String id;

    private String kasusId;
    private String koordinasiId;
    private String tenant;
    private String kantorPemohon;
    private String pemohonId;
    private String pihakId;
    private String pencatatId;
    private String asistenId;
    private String pokok;
    private String uraian;
    private String kegiatan;
    private LocalDate dimulaiPada;
    private LocalDate ditungguSampai;
    private String isiTanggapan;
    private String alasanTanggapan;
    private String berkasTanggapan;
    private String kesepahaman;
    private String pandanganPemohon;
    private String pandanganPihak;
    private String alasanNihil;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatusKonsultasi status;

    private LocalDate berakhirPada;

    @Version
    private Integer versi;

    protected KonsultasiUnit() {}

    KonsultasiUnit(Peminta pemohon) {
        id = UUID.randomUUID().toString();
        kasusId = pemohon.kasusId();
        tenant = pemohon.tenant();
        pemohonId = pemohon.unitId();
        kantorPemohon = pemohon.kantor();
    }

    /** As a form says it, also a corrected one: nothing that was answered to another one stands. */
    void mulai(KonsultasiBaru baru, LocalDate hari) {
        koordinasiId = baru.koordinasiId();
        pihakId = baru.pihakId();
        pencatatId = baru.pencatatId();
        asistenId = baru.asistenId();
        pokok = baru.pokok();
        uraian = baru.uraian();
        kegiatan = baru.kegiatan();
        dimulaiPada = hari;
        ditungguSampai = baru.ditungguSampai();
        tanggapi(null, null, null);
        status = StatusKonsultasi.BERJALAN;
        berakhirPada = null;
    }

    final void tanggapi(String isi, String alasan, String berkas) {
        isiTanggapan = isi;
        alasanTanggapan = alasan;
        berkasTanggapan = berkas;
    }

    void hasil(KonsultasiHasilIsian isian, StatusKonsultasi akhir, LocalDate hari) {
        boolean sepaham = akhir == StatusKonsultasi.KESEPAHAMAN;
        kesepahaman = sepaham ? isian.kesepahaman() : null;
        alasanNihil = sepaham ? isian.alasanNihil() : null;
        pandanganPemohon = sepaham ? null : isian.pandanganPemohon();
        pandanganPihak = sepaham ? null : isian.pandanganPihak();
        akhiri(akhir, hari);
    }

    void akhiri(StatusKonsultasi akhir, LocalDate hari) {
        status = akhir;
        berakhirPada = hari;
    }

    public String id() {
        return id;
    }

    /** Case in which it is conducted. */
    public String kasusId() {
        return kasusId;
    }

    /** Case of the coordination in which it is; {@code null} for none. */
    public String koordinasiId() {
        return koordinasiId;
    }

    public KotaKoordinasi kota() {
        return KotaKoordinasi.dari(tenant);
    }

    /** Group of the office that has asked. */
    public String kantorPemohon() {
        return kantorPemohon;
    }

    public String pemohonId() {
        return pemohonId;
    }

    public String pihakId() {
        return pihakId;
    }

    /** Id of the city's unit, which records the result and follows it up. */
    public String pencatatId() {
        return pencatatId;
    }

    /** Id of the other unit. */
    public String mitraId() {
        return pencatatId.equals(pemohonId) ? pihakId : pemohonId;
    }

    /** Id of the office of the Asisten who is told; {@code null} for none. */
    public String asistenId() {
        return asistenId;
    }

    public String pokok() {
        return pokok;
    }

    public String uraian() {
        return uraian;
    }

    /** Which activity it serves (Banjar); {@code null} for none. */
    public String kegiatan() {
        return kegiatan;
    }

    public LocalDate dimulaiPada() {
        return dimulaiPada;
    }

    public LocalDate ditungguSampai() {
        return ditungguSampai;
    }

    /** What was answered; {@code null} for nothing. */
    public String isiTanggapan() {
        return isiTanggapan;
    }

    /** Why it was declined; {@code null} where it was not. */
    public String alasanTanggapan() {
        return alasanTanggapan;
    }

    /** Names of files that came with the answer; {@code null} for none. */
    public String berkasTanggapan() {
        return berkasTanggapan;
    }

    /** What both see alike; {@code null} for nothing. */
    public String kesepahaman() {
        return kesepahaman;
    }

    /** How who has asked sees it, where they differ; {@code null} otherwise. */
    public String pandanganPemohon() {
        return pandanganPemohon;
    }

    /** How who was consulted sees it, where they differ; {@code null} otherwise. */
    public String pandanganPihak() {
        return pandanganPihak;
    }

    /** Why nothing is to be followed up; {@code null} where something is. */
    public String alasanNihil() {
        return alasanNihil;
    }

    public StatusKonsultasi status() {
        return status;
    }

    /** {@code null} while it is under way. */
    public LocalDate berakhirPada() {
        return berakhirPada;
    }
}
