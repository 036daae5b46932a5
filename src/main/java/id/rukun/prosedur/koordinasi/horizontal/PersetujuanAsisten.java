package id.rukun.prosedur.koordinasi.horizontal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An Asisten who takes part, and what he has answered to the text that goes round now. */
@Entity
@Table(name = "koordinasi_horizontal_asisten")
public class PersetujuanAsisten {

    @Id
    private String id;

    private String horizontalId;
    private String asistenId;
    private int urutan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JawabanNaskah jawaban;

    private String catatan;
    private LocalDate dijawabPada;

    @Version
    private Integer versi;

    protected PersetujuanAsisten() {}

    PersetujuanAsisten(String horizontalId, String asistenId, int urutan) {
        this.id = UUID.randomUUID().toString();
        this.horizontalId = horizontalId;
        this.asistenId = asistenId;
        this.urutan = urutan;
    }

    void jawab(JawabanNaskah baru, String alasannya, LocalDate hari) {
        jawaban = baru;
        catatan = alasannya;
        dijawabPada = hari;
    }

    /** Another text goes round: what he has answered to the one before does not count. */
    void tanyaLagi() {
        jawab(null, null, null);
    }

    /** Id of the unit of his office. */
    public String asistenId() {
        return asistenId;
    }

    /** {@code null} while it is open. */
    public JawabanNaskah jawaban() {
        return jawaban;
    }

    /** What he has written with it; {@code null} for nothing. */
    public String catatan() {
        return catatan;
    }

    /** {@code null} while it is open. */
    public LocalDate dijawabPada() {
        return dijawabPada;
    }
}
