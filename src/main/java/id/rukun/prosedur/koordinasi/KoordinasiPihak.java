package id.rukun.prosedur.koordinasi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A unit that takes part in a coordination, with what the tables of its city say of it. */
@Entity
@Table(name = "koordinasi_pihak")
public class KoordinasiPihak {

    private static final String PEMISAH = ",";

    @Id
    private String id;

    private String kasusId;
    private String unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PeranPihak peran;

    private String sifat;
    private String asisten;
    private String butir;
    private String peringatan;
    private String asistenBidang;

    @Version
    private Integer versi;

    protected KoordinasiPihak() {}

    KoordinasiPihak(String kasusId, String unitId, PeranPihak peran) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.unitId = unitId;
        this.peran = peran;
        this.sifat = "";
    }

    /** What the table of units answered; everything {@code null} where it has no line for the unit. */
    void menurutTabel(String kodeAsisten, String dasar, String tanda, String bidang) {
        asisten = kodeAsisten;
        butir = dasar;
        peringatan = tanda;
        asistenBidang = bidang;
    }

    void bersifat(List<String> pilihan) {
        sifat = String.join(PEMISAH, pilihan);
    }

    public String unitId() {
        return unitId;
    }

    public PeranPihak peran() {
        return peran;
    }

    /** Natures of the relation with who asked (Banjar); none elsewhere. */
    public List<String> sifat() {
        return sifat.isEmpty() ? List.of() : List.of(sifat.split(PEMISAH));
    }

    /** Code of the Asisten to whom the regulation gives the unit; {@code null} for none. */
    public String asisten() {
        return asisten;
    }

    /** Where the regulation says so: "Pasal 12 huruf A angka 1"; {@code null} where it does not. */
    public String butir() {
        return butir;
    }

    /** What is to be shown with it; {@code null} for nothing. */
    public String peringatan() {
        return peringatan;
    }

    /** Code of the Asisten to whom the fields give all that the unit does, where that is another one; else {@code null}. */
    public String asistenBidang() {
        return asistenBidang;
    }
}
