package id.rukun.wilayah;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** One line of descent: from which unit another one came, by which act and decision. Never changed. */
@Entity
@Table(name = "silsilah_unit")
public class SilsilahUnit implements Persistable<String> {

    @Id
    private String id;

    private String penerusId;
    private String pendahuluId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JenisSilsilah jenis;

    private String keputusanId;
    private LocalDate tanggal;
    private Instant dicatatPada;

    @Transient
    private boolean baru = true;

    protected SilsilahUnit() {}

    SilsilahUnit(Unit penerus, Unit pendahulu, JenisSilsilah jenis, String keputusanId, Instant dicatatPada) {
        this.id = UUID.randomUUID().toString();
        this.penerusId = penerus.id();
        this.pendahuluId = pendahulu.id();
        this.jenis = jenis;
        this.keputusanId = keputusanId;
        this.tanggal = penerus.mulai();
        this.dicatatPada = dicatatPada;
    }

    public String penerusId() {
        return penerusId;
    }

    public String pendahuluId() {
        return pendahuluId;
    }

    public JenisSilsilah jenis() {
        return jenis;
    }

    public String keputusanId() {
        return keputusanId;
    }

    /** The day on which the successor took the predecessor's place. */
    public LocalDate tanggal() {
        return tanggal;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return baru;
    }

    @PostLoad
    @PostPersist
    void tersimpan() {
        baru = false;
    }
}
