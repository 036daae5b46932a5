package id.rukun.wilayah;

import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.SQLRestriction;

/** What a unit is called and where it belongs, from one date to another. */
@Entity
@Table(name = "atribut_unit")
@SQLRestriction("digantikan_oleh is null")
public class AtributUnit extends BarisBerlaku {

    private String unitId;
    private String kode;
    private String nomor;
    private String nama;
    private String indukId;

    // No two living units share a code.
    private String kodeTerbuka;

    protected AtributUnit() {}

    private AtributUnit(String unitId, String kode, String nomor, String nama, String indukId, LocalDate mulai,
            Instant dicatatPada) {
        super(mulai, null, dicatatPada, unitId);
        this.unitId = unitId;
        this.kode = kode;
        this.nomor = nomor;
        this.nama = nama;
        this.indukId = indukId;
        this.kodeTerbuka = kode;
    }

    public static AtributUnit bernama(Unit unit, String kode, String nama, String indukId, Instant dicatatPada) {
        return new AtributUnit(unit.id(), kode, null, nama, indukId, unit.mulai(), dicatatPada);
    }

    /** The code of a numbered unit is its parent's code and its own number. */
    static AtributUnit bernomor(Unit unit, String nomor, AtributUnit induk, Instant dicatatPada) {
        String kode = induk.kode + "." + nomor;
        return new AtributUnit(unit.id(), kode, nomor, null, induk.unitId, unit.mulai(), dicatatPada);
    }

    /** What a unit is called from a day on, in another unit above or with another number. */
    static AtributUnit pindah(Unit unit, String nomor, AtributUnit induk, LocalDate mulai, Instant dicatatPada) {
        return new AtributUnit(unit.id(), induk.kode + "." + nomor, nomor, null, induk.unitId, mulai, dicatatPada);
    }

    public String unitId() {
        return unitId;
    }

    /** Code of the Ministry of Home Affairs, for RW and RT continued with their numbers. */
    public String kode() {
        return kode;
    }

    /** Number of an RW or RT; {@code null} for an area with a name. */
    public String nomor() {
        return nomor;
    }

    /** Bare name of an area, without its kind; {@code null} for RW and RT. */
    public String nama() {
        return nama;
    }

    /** The unit above; {@code null} for a province. */
    public String indukId() {
        return indukId;
    }

    String namaAtauNomor() {
        return nomor == null ? nama : nomor;
    }

    @Override
    protected void lepasKunciTerbuka() {
        super.lepasKunciTerbuka();
        kodeTerbuka = null;
    }
}
