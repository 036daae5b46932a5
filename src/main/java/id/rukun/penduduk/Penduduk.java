package id.rukun.penduduk;

import id.rukun.wilayah.baris.IngatanRegister;
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

/** A resident. */
@Entity
@Table(name = "penduduk")
public class Penduduk {

    @Id
    private String id;

    private String nik;
    private String nama;
    private LocalDate tanggalLahir;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisKelamin jenisKelamin;

    private LocalDate tanggalMeninggal;

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

    public String nik() {
        return nik;
    }

    public String nama() {
        return nama;
    }

    public LocalDate tanggalLahir() {
        return tanggalLahir;
    }

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
}
