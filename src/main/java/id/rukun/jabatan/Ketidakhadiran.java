package id.rukun.jabatan;

import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/** A recorded absence of a member of a board, and who acts meanwhile if it is not the Sekretaris. */
@Entity
@Table(name = "ketidakhadiran")
@SQLRestriction("digantikan_oleh is null")
public class Ketidakhadiran extends BarisBerlaku {

    private String pemegangId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SifatKetidakhadiran sifat;

    private String pelaksanaId;

    protected Ketidakhadiran() {}

    /** @param pelaksanaId post of the board member named by the Lurah; {@code null}: the Sekretaris acts */
    public Ketidakhadiran(String pemegangId, SifatKetidakhadiran sifat, String pelaksanaId, LocalDate mulai,
            LocalDate sampai, Instant dicatatPada) {
        super(mulai, sampai, dicatatPada, pemegangId);
        this.pemegangId = pemegangId;
        this.sifat = sifat;
        this.pelaksanaId = pelaksanaId;
    }

    /** Id of the {@link PemegangJabatan} who is absent. */
    public String pemegangId() {
        return pemegangId;
    }

    public SifatKetidakhadiran sifat() {
        return sifat;
    }

    /** Id of the {@link PemegangJabatan} named to act; may be {@code null}. */
    public String pelaksanaId() {
        return pelaksanaId;
    }
}
