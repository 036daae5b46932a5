package id.rukun.prosedur.penonaktifan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A warning that the Lurah has given in a case; what it says stands in its paper. */
@Entity
@Table(name = "penonaktifan_teguran")
public class Teguran {

    @Id
    private String id;

    private String kasusId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisTeguran jenis;

    private LocalDate tanggal;
    private String nomor;
    private LocalDate diterima;
    private String isianId;

    protected Teguran() {}

    Teguran(String kasusId, String isianId, JenisTeguran jenis, LocalDate tanggal, String nomor) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.isianId = isianId;
        this.jenis = jenis;
        this.tanggal = tanggal;
        this.nomor = nomor;
    }

    void sampai(LocalDate hari) {
        diterima = hari;
    }

    /** Id of the submission that gave it; {@code null} for one that was given before that was kept. */
    String isianId() {
        return isianId;
    }

    /** Whether it stands with the submissions that do; one without is not taken back by a correction. */
    boolean berdiri(Set<String> isian) {
        return isianId == null || isian.contains(isianId);
    }

    public JenisTeguran jenis() {
        return jenis;
    }

    /** The day of the oral warning, or that the written one bears. */
    public LocalDate tanggal() {
        return tanggal;
    }

    /** Number of the written one; {@code null} for the oral one. */
    public String nomor() {
        return nomor;
    }

    /** The day on which the written one reached him, or is taken to have; {@code null} before it is known. */
    public LocalDate diterima() {
        return diterima;
    }
}
