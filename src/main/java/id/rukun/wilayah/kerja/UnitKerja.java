package id.rukun.wilayah.kerja;

import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** What a unit is by law, and under which code the lists of a regulation name it, from one date to another. */
@Entity
@Table(name = "unit_kerja")
@SQLRestriction("digantikan_oleh is null")
public class UnitKerja extends BarisBerlaku {

    private String unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisUnitKerja jenis;

    private String kodeRouting;

    protected UnitKerja() {}

    public UnitKerja(Unit unit, JenisUnitKerja jenis, String kodeRouting, Instant dicatatPada) {
        super(unit.mulai(), null, dicatatPada, unit.id());
        this.unitId = unit.id();
        this.jenis = jenis;
        this.kodeRouting = kodeRouting;
    }

    public String unitId() {
        return unitId;
    }

    public JenisUnitKerja jenis() {
        return jenis;
    }

    /** Code by which the lists of a regulation name the unit: every Kecamatan has the same one. */
    public String kodeRouting() {
        return kodeRouting;
    }

    /**
     * The organisation that the unit belongs to: all of the Sekretariat Daerah are one (Pasal 1 angka 6 Perwali Bukittinggi
     * 65/2014), every other unit is its own.
     */
    public String organisasi() {
        return jenis.dalamSetda() ? JenisUnitKerja.SETDA.name() : unitId;
    }
}
