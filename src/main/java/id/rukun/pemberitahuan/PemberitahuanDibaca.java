package id.rukun.pemberitahuan;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A notice that an account has read. */
@Entity
@Table(name = "pemberitahuan_dibaca")
class PemberitahuanDibaca {

    @EmbeddedId
    private Kunci kunci;

    protected PemberitahuanDibaca() {}

    PemberitahuanDibaca(String akun, String pemberitahuanId) {
        this.kunci = new Kunci(akun, pemberitahuanId);
    }

    record Kunci(String akun, String pemberitahuanId) implements Serializable {}
}
