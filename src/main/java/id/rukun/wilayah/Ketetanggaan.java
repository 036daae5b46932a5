package id.rukun.wilayah;

import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.SQLRestriction;

/** Two units declared to border on each other (the "berdekatan" of Pasal 1 angka 32), each pair written once. */
@Entity
@Table(name = "ketetanggaan")
@SQLRestriction("digantikan_oleh is null")
public class Ketetanggaan extends BarisBerlaku {

    @Column(name = "unit_a")
    private String unitA;

    @Column(name = "unit_b")
    private String unitB;

    protected Ketetanggaan() {}

    Ketetanggaan(Pasangan pasangan, LocalDate mulai, LocalDate sampai, Instant dicatatPada) {
        super(mulai, sampai, dicatatPada, pasangan.kunci());
        this.unitA = pasangan.a();
        this.unitB = pasangan.b();
    }

    /** Two units border on each other since a day. */
    public static Ketetanggaan sejak(Pasangan pasangan, LocalDate mulai, Instant dicatatPada) {
        return new Ketetanggaan(pasangan, mulai, null, dicatatPada);
    }

    public Pasangan pasangan() {
        return new Pasangan(unitA, unitB);
    }
}
