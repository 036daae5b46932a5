package id.rukun.prosedur.koordinasi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An Asisten whom a coordination concerns. */
@Entity
@Table(name = "koordinasi_asisten")
public class KoordinasiAsisten {

    @Id
    private String id;

    private String kasusId;
    private String asistenId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PeranAsisten peran;

    @Version
    private Integer versi;

    protected KoordinasiAsisten() {}

    KoordinasiAsisten(String kasusId, String asistenId, PeranAsisten peran) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.asistenId = asistenId;
        this.peran = peran;
    }

    /** Id of the unit of his office. */
    public String asistenId() {
        return asistenId;
    }

    public PeranAsisten peran() {
        return peran;
    }
}
