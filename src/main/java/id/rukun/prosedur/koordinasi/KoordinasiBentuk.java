package id.rukun.prosedur.koordinasi;

import id.rukun.hukum.koordinasi.BentukKoordinasi;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A form in which a coordination is carried out. */
@Entity
@Table(name = "koordinasi_bentuk")
public class KoordinasiBentuk {

    @Id
    private String id;

    private String kasusId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BentukKoordinasi bentuk;

    private String cara;

    @Version
    private Integer versi;

    protected KoordinasiBentuk() {}

    KoordinasiBentuk(String kasusId, BentukKoordinasi bentuk) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.bentuk = bentuk;
    }

    void melalui(String pilihan) {
        cara = pilihan;
    }

    public String id() {
        return id;
    }

    /** Case of the coordination. */
    public String kasusId() {
        return kasusId;
    }

    public BentukKoordinasi bentuk() {
        return bentuk;
    }

    /** Directly or by electronic media (Banjar); {@code null} where that is not asked. */
    public String cara() {
        return cara;
    }
}
