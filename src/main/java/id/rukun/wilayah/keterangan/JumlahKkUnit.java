package id.rukun.wilayah.keterangan;

import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.SQLRestriction;

/** How many family cards an RT has, as it was declared, from one date to another: until the cards themselves are in the register. */
@Entity
@Table(name = "jumlah_kk_unit")
@SQLRestriction("digantikan_oleh is null")
class JumlahKkUnit extends BarisBerlaku {

    private String unitId;
    private int jumlah;

    protected JumlahKkUnit() {}

    JumlahKkUnit(String unitId, int jumlah, LocalDate mulai, Instant dicatatPada) {
        super(mulai, null, dicatatPada, unitId);
        this.unitId = unitId;
        this.jumlah = jumlah;
    }

    String unitId() {
        return unitId;
    }

    int jumlah() {
        return jumlah;
    }
}
