package id.rukun.penduduk;

import id.rukun.isian.formulir.Rahasia.Samaran;
import id.rukun.wilayah.baris.IngatanRegister;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A resident. Where what is said of him was erased (UU 27/2022) the row is left with its id: it lives nowhere, is called
 * {@link #DIHAPUS}, and has neither NIK nor day of birth nor sex.
 */
@Entity
@Table(name = "penduduk")
public class Penduduk {

    /** What is read in the place of an erased name. */
    public static final String DIHAPUS = Samaran.DIHAPUS;

    @Id
    private String id;

    private String nik;
    private String nama;
    private LocalDate tanggalLahir;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisKelamin jenisKelamin;

    private LocalDate tanggalMeninggal;

    private Instant dihapusPada;
    private String dihapusOleh;

    @Version
    private Long versi;

    protected Penduduk() {}

    /** Throws {@link IllegalArgumentException} if the NIK has not 16 digits (RUKUN-DATA-01). */
    public Penduduk(String nik, String nama, LocalDate tanggalLahir, JenisKelamin jenisKelamin) {
        this.id = UUID.randomUUID().toString();
        this.nik = NomorKependudukan.sah("NIK", nik);
        this.nama = nama;
        this.tanggalLahir = tanggalLahir;
        this.jenisKelamin = jenisKelamin;
    }

    public String id() {
        return id;
    }

    /** {@code null} once it is erased. */
    public String nik() {
        return nik;
    }

    public String nama() {
        return nama;
    }

    /** {@code null} once it is erased. */
    public LocalDate tanggalLahir() {
        return tanggalLahir;
    }

    /** {@code null} once it is erased. */
    public JenisKelamin jenisKelamin() {
        return jenisKelamin;
    }

    /** Day of death; {@code null} for the living. */
    public LocalDate tanggalMeninggal() {
        return tanggalMeninggal;
    }

    /**
     * What was written down wrongly; who changes it keeps what stood before.
     *
     * @throws IllegalArgumentException if the NIK has not 16 digits (RUKUN-DATA-01)
     */
    public void betulkan(String nikBaru, String namaBaru, LocalDate lahir, JenisKelamin kelamin) {
        nik = NomorKependudukan.sah("NIK", nikBaru);
        nama = namaBaru;
        tanggalLahir = lahir;
        jenisKelamin = kelamin;
        IngatanRegister.lupakan();
    }

    /** How often the row has changed. */
    public long versi() {
        return versi == null ? 0 : versi;
    }

    /** @param tanggal the day; {@code null} where a death that was recorded did not happen */
    public void meninggal(LocalDate tanggal) {
        tanggalMeninggal = tanggal;
        IngatanRegister.lupakan();
    }

    /** Whether what is said of him was erased. */
    public boolean dihapus() {
        return dihapusPada != null;
    }

    /** Id of the case by which it was erased; {@code null} while it is there. */
    public String dihapusOleh() {
        return dihapusOleh;
    }

    /** Erases what is said of him, for good; whoever does it has seen to it that nothing rests on it. */
    public void hapus(String kasusId, Instant saat) {
        nik = null;
        nama = DIHAPUS;
        tanggalLahir = null;
        jenisKelamin = null;
        tanggalMeninggal = null;
        dihapusPada = saat;
        dihapusOleh = kasusId;
        IngatanRegister.lupakan();
    }
}
