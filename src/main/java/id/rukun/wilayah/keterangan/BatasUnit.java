package id.rukun.wilayah.keterangan;

import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.SQLRestriction;

/** Where an RT or RW ends, in words, from one date to another. */
@Entity
@Table(name = "batas_unit")
@SQLRestriction("digantikan_oleh is null")
class BatasUnit extends BarisBerlaku {

    private String unitId;
    private String batas;

    protected BatasUnit() {}

    BatasUnit(String unitId, String batas, LocalDate mulai, Instant dicatatPada) {
        super(mulai, null, dicatatPada, unitId);
        this.unitId = unitId;
        this.batas = batas;
    }

    String unitId() {
        return unitId;
    }

    String batas() {
        return batas;
    }
}
