package id.rukun.berkas;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Who read the contents of a dossier, when and what for (UU 27/2022). */
@Entity
@Immutable
class CatatanBaca {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String kasusId;
    private String pembaca;
    private String alasan;
    private Instant waktu;

    protected CatatanBaca() {}

    CatatanBaca(String kasusId, String pembaca, String alasan, Instant waktu) {
        this.kasusId = kasusId;
        this.pembaca = pembaca;
        this.alasan = alasan;
        this.waktu = waktu;
    }
}
