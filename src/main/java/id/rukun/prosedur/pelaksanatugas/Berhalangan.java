package id.rukun.prosedur.pelaksanatugas;

import id.rukun.jabatan.SifatKetidakhadiran;
import id.rukun.prosedur.pelaksanatugas.formulir.BerhalanganIsian;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The absence that a case is about. */
@Entity
@Table(name = "pelaksanatugas_berhalangan")
public class Berhalangan {

    @Id
    private String kasusId;

    private String pemegangId;
    private String unitId;
    private String ketidakhadiranId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SifatKetidakhadiran sifat;

    private LocalDate mulai;
    private LocalDate perkiraan;
    private LocalDate kembali;

    @Version
    private Integer versi;

    protected Berhalangan() {}

    Berhalangan(String kasusId) {
        this.kasusId = kasusId;
    }

    /** What the form says; what was recorded of another absence falls. */
    void dicatat(BerhalanganIsian isian, String unit) {
        pemegangId = isian.pengurus();
        unitId = unit;
        ketidakhadiranId = null;
        sifat = isian.sifat().sifat();
        mulai = isian.mulai();
        perkiraan = isian.perkiraan();
        kembali = null;
    }

    void dalamRegister(String ketidakhadiran) {
        ketidakhadiranId = ketidakhadiran;
    }

    void diperkirakan(LocalDate hari) {
        perkiraan = hari;
    }

    void bertugas(LocalDate hari) {
        kembali = hari;
    }

    public String kasusId() {
        return kasusId;
    }

    /** Id of the post ({@link id.rukun.jabatan.PemegangJabatan}) from which somebody is absent. */
    public String pemegangId() {
        return pemegangId;
    }

    /** Id of the RT or RW of that post. */
    public String unitId() {
        return unitId;
    }

    /** Id of the row of the register; {@code null} before it is written. */
    public String ketidakhadiranId() {
        return ketidakhadiranId;
    }

    public boolean tetap() {
        return sifat == SifatKetidakhadiran.TETAP;
    }

    /** First day without duty. */
    public LocalDate mulai() {
        return mulai;
    }

    /** The day on which he is expected back, or on which one is looked after who does not come back. */
    public LocalDate perkiraan() {
        return perkiraan;
    }

    /** The first day on duty again; {@code null} before it. */
    public LocalDate kembali() {
        return kembali;
    }
}
