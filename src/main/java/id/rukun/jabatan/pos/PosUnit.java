package id.rukun.jabatan.pos;

import id.rukun.wilayah.baris.BarisBerlaku;
import id.rukun.wilayah.baris.IngatanRegister;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** A post of a unit below its head, from one date to another; whoever heads the unit holds no such post (BKT-E-02). */
@Entity
@Table(name = "pos_unit")
@SQLRestriction("digantikan_oleh is null")
public class PosUnit extends BarisBerlaku {

    private String unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisPos jenis;

    private String nama;
    private String atasanId;

    protected PosUnit() {}

    /**
     * @param nama what it is called, such as "Kepala Bidang Pelayanan"
     * @param atasanId id of the post directly above; {@code null} where that is the head of the unit
     */
    public PosUnit(String unitId, JenisPos jenis, String nama, String atasanId, LocalDate mulai, Instant dicatatPada) {
        super(mulai, null, dicatatPada, kunci(unitId, nama));
        this.unitId = unitId;
        this.jenis = jenis;
        this.nama = nama;
        this.atasanId = atasanId;
    }

    private static String kunci(String unitId, String nama) {
        return unitId + "|" + nama;
    }

    public String unitId() {
        return unitId;
    }

    public JenisPos jenis() {
        return jenis;
    }

    public String nama() {
        return nama;
    }

    /** Id of the post directly above; {@code null} where that is the head of the unit. */
    public String atasanId() {
        return atasanId;
    }

    /** Stands below another post from now on; it is the same office, so its row stays. */
    void pindah(String atasanBaru) {
        atasanId = atasanBaru;
        IngatanRegister.lupakan();
    }

    /** It has not ended after all, or on another day. */
    void teruskan(LocalDate hariTerakhir) {
        teruskan(hariTerakhir, kunci(unitId, nama));
    }
}
