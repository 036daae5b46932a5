package id.rukun.penomoran;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A series that has begun: who holds its row gives its numbers. */
@Entity
@Table(name = "penomoran_deret")
class DeretNomor {

    /** Before the first number of a series there is no row to hold; this one is held instead. */
    static final String PINTU = "PINTU";

    @Id
    private String kunci;

    private String unitId;

    @Enumerated(EnumType.STRING)
    private JenisNomor jenis;

    private Integer tahun;

    protected DeretNomor() {}

    DeretNomor(Deret dari) {
        this.kunci = dari.kunci();
        this.unitId = dari.unitId();
        this.jenis = dari.jenis();
        this.tahun = dari.tahun();
    }

    String kunci() {
        return kunci;
    }

    Deret deret() {
        return new Deret(unitId, jenis, tahun);
    }
}
