package id.rukun.jabatan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The login of a resident, whether or not he holds a post. */
@Entity
@Table(name = "akun_warga")
class AkunWarga {

    @Id
    private String pendudukId;

    private String akun;
    private Instant diberikanPada;

    protected AkunWarga() {}

    AkunWarga(String pendudukId, String akun, Instant diberikanPada) {
        this.pendudukId = pendudukId;
        this.akun = akun;
        this.diberikanPada = diberikanPada;
    }

    String akun() {
        return akun;
    }

    /** Nobody could sign in with the one that he had. */
    void ganti(String baru, Instant pada) {
        akun = baru;
        diberikanPada = pada;
    }
}
