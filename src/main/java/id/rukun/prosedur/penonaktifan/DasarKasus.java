package id.rukun.prosedur.penonaktifan;

import id.rukun.prosedur.penonaktifan.formulir.DasarDiajukan;
import id.rukun.prosedur.penonaktifan.formulir.DasarPenonaktifan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A ground on which a case rests (Pasal 35 ayat (2)). */
@Entity
@Table(name = "penonaktifan_dasar")
public class DasarKasus {

    private static final String PEMISAH = ",";

    @Id
    private String id;

    private String kasusId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DasarPenonaktifan dasar;

    private String uraian;
    private String akibat;
    private String rujukan;

    protected DasarKasus() {}

    DasarKasus(String kasusId, DasarDiajukan diajukan) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.dasar = diajukan.dasar();
        this.uraian = diajukan.uraian();
        this.akibat = diajukan.akibat();
        this.rujukan = diajukan.rujukan().isEmpty() ? null : String.join(PEMISAH, diajukan.rujukan());
    }

    /** As the form said it. */
    public DasarDiajukan diajukan() {
        return new DasarDiajukan(dasar, uraian, akibat, rujukan == null ? List.of() : List.of(rujukan.split(PEMISAH)));
    }
}
