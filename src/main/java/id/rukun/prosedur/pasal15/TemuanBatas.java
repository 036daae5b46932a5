package id.rukun.prosedur.pasal15;

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

/** A unit out of its range, from the day on which it was found until it is back (ENT-62). */
@Entity
@Table(name = "pasal15_temuan")
public class TemuanBatas {

    @Id
    private String id;

    private String kelurahanId;
    private String unitId;
    private String tingkat;
    private int jumlah;
    private String pelanggaran;
    private LocalDate ditemukanPada;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TindakanTemuan tindakan;

    private String alasan;
    private LocalDate tinjauPada;
    private String ditanganiKasus;

    // Unique while the finding is open: one for each unit.
    private String kunciTerbuka;

    @Version
    private Integer versi;

    protected TemuanBatas() {}

    TemuanBatas(String kelurahanId, UnitDiLuarBatas unit, LocalDate hari) {
        this.id = UUID.randomUUID().toString();
        this.kelurahanId = kelurahanId;
        this.unitId = unit.unitId();
        this.tingkat = unit.tingkat();
        this.ditemukanPada = hari;
        this.tindakan = TindakanTemuan.TERBUKA;
        this.kunciTerbuka = unit.unitId();
        ukur(unit);
    }

    /** The number as it is now. */
    final void ukur(UnitDiLuarBatas unit) {
        jumlah = unit.jumlah();
        pelanggaran = unit.pelanggaran();
    }

    void terbuka() {
        tindakan = TindakanTemuan.TERBUKA;
        alasan = null;
        tinjauPada = null;
        ditanganiKasus = null;
    }

    void ditangani(String kasusId) {
        terbuka();
        tindakan = TindakanTemuan.P15;
        ditanganiKasus = kasusId;
    }

    void ditunda(String sebab, LocalDate sampai) {
        terbuka();
        tindakan = TindakanTemuan.DITUNDA;
        alasan = sebab;
        tinjauPada = sampai;
    }

    void selesai() {
        tindakan = TindakanTemuan.SELESAI;
        kunciTerbuka = null;
    }

    public String kelurahanId() {
        return kelurahanId;
    }

    public String unitId() {
        return unitId;
    }

    public int jumlah() {
        return jumlah;
    }

    /** {@code KURANG} or {@code LEBIH}. */
    public String pelanggaran() {
        return pelanggaran;
    }

    /** RT or RW. */
    public String tingkat() {
        return tingkat;
    }

    public LocalDate ditemukanPada() {
        return ditemukanPada;
    }

    public TindakanTemuan tindakan() {
        return tindakan;
    }

    /** Why it was put off; {@code null} where it was not. */
    public String alasan() {
        return alasan;
    }

    /** The day on which it is looked at again; {@code null} where none is set. */
    public LocalDate tinjauPada() {
        return tinjauPada;
    }

    /** The case in which it is weighed; {@code null} where it is in none. */
    public String ditanganiKasus() {
        return ditanganiKasus;
    }
}
