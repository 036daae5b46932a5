package id.rukun.akun.faktor;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A code that is taken once instead of one of the authenticator; its fingerprint, never the code. */
@Entity
class KodePemulihan {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String faktorId;
    private String sidik;
    private Instant dipakai;

    protected KodePemulihan() {}

    KodePemulihan(String faktorId, String sidik) {
        this.faktorId = faktorId;
        this.sidik = sidik;
    }

    String sidik() {
        return sidik;
    }

    void dipakai(Instant kini) {
        dipakai = kini;
    }
}
