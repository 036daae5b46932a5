package id.rukun.pemberitahuan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Up to which notice an account has read. */
@Entity
@Table(name = "pemberitahuan_batas_baca")
class BatasBaca {

    @Id
    private String akun;

    private long sampai;

    protected BatasBaca() {}

    BatasBaca(String akun, long sampai) {
        this.akun = akun;
        this.sampai = sampai;
    }

    /** Running number of the last notice that was read. */
    long sampai() {
        return sampai;
    }
}
