package id.rukun.prosedur.pengurus;

import id.rukun.jabatan.masabakti.DasarMulai;
import id.rukun.prosedur.pengurus.formulir.BeritaAcaraPemilihanIsian;
import id.rukun.prosedur.pengurus.formulir.CaraPemilihan;
import id.rukun.prosedur.pengurus.formulir.PemeriksaanIsian;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The election of a Ketua as its minutes tell it, from when on his term counts, and when his list came. */
@Entity
@Table(name = "pengurus_pemilihan")
public class Pemilihan {

    @Id
    private String kasusId;

    private String unitId;
    private LocalDate tanggalPemilihan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CaraPemilihan cara;

    private String pemenangId;
    private String nomorBeritaAcara;
    private LocalDate tanggalBeritaAcara;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DasarMulai dasarMulai;

    private LocalDate tanggalPenyerahan;
    private LocalDate hariTerakhirLama;
    private LocalDate tanggalPembentukan;
    private LocalDate disampaikan;

    @Version
    private Integer versi;

    protected Pemilihan() {}

    Pemilihan(String kasusId, String unitId) {
        this.kasusId = kasusId;
        this.unitId = unitId;
    }

    void untuk(String unit) {
        unitId = unit;
    }

    /** What the minutes say; what was checked or formed for other minutes falls. */
    void dicatat(BeritaAcaraPemilihanIsian isian) {
        tanggalPemilihan = isian.tanggalPemilihan();
        cara = isian.cara();
        pemenangId = isian.pemenang();
        nomorBeritaAcara = isian.nomor();
        tanggalBeritaAcara = isian.tanggalBeritaAcara();
        dasarMulai = null;
        tanggalPenyerahan = null;
        hariTerakhirLama = null;
        tanggalPembentukan = null;
        disampaikan = null;
    }

    void diperiksa(PemeriksaanIsian isian, LocalDate hariTerakhirSebelumnya) {
        dasarMulai = isian.dasarMulai();
        tanggalPenyerahan = isian.tanggalPenyerahan();
        hariTerakhirLama = hariTerakhirSebelumnya;
    }

    /** A list came; of a list that was given back and came again the first day counts (Pasal 31 ayat (1)). */
    void dibentuk(LocalDate pembentukan, LocalDate hari) {
        if (disampaikan == null) {
            disampaikan = hari;
            tanggalPembentukan = pembentukan;
        }
    }

    public String kasusId() {
        return kasusId;
    }

    /** Id of the RT or RW. */
    public String unitId() {
        return unitId;
    }

    /** The day of the decisive act; {@code null} before the minutes are recorded. */
    public LocalDate tanggalPemilihan() {
        return tanggalPemilihan;
    }

    public CaraPemilihan cara() {
        return cara;
    }

    /** The winner; {@code null} before the minutes are recorded. */
    public String pemenangId() {
        return pemenangId;
    }

    public String nomorBeritaAcara() {
        return nomorBeritaAcara;
    }

    public LocalDate tanggalBeritaAcara() {
        return tanggalBeritaAcara;
    }

    /** {@code null} before the Lurah has checked the election. */
    public DasarMulai dasarMulai() {
        return dasarMulai;
    }

    /** Day on which the committee handed the office over; {@code null} unless the term rests on it. */
    public LocalDate tanggalPenyerahan() {
        return tanggalPenyerahan;
    }

    /** Last day of the term before; {@code null} if there was none, or before the check. */
    public LocalDate hariTerakhirLama() {
        return hariTerakhirLama;
    }

    /** First day of the term; {@code null} before the check. */
    public LocalDate mulai() {
        return dasarMulai == DasarMulai.PENYERAHAN ? tanggalPenyerahan : dasarMulai == null ? null : tanggalBeritaAcara;
    }

    /** Day on which the board was formed, of the list that came first; {@code null} before it. */
    public LocalDate tanggalPembentukan() {
        return tanggalPembentukan;
    }

    /** Day on which a list first came; {@code null} before it. */
    public LocalDate disampaikan() {
        return disampaikan;
    }
}
