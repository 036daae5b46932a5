package id.rukun.akun;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** How often the password of an account was changed; never the password. */
@Entity
class SandiAkun {

    @Id
    private String akun;

    private long gantian;

    @Version
    private Long versi;

    protected SandiAkun() {}

    SandiAkun(String akun) {
        this.akun = akun;
    }

    long gantian() {
        return gantian;
    }

    void berganti() {
        gantian++;
    }
}
