package id.rukun.engine.door.kode;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Accounts that were found.
 *
 * @param akun at most {@value #TERBANYAK} of them
 * @param lagi whether there are more
 */
record DaftarAkunLain(List<AkunLain> akun, boolean lagi) {

    static final int TERBANYAK = 20;

    /**
     * An account.
     *
     * @param akun login
     * @param nama name of its owner
     * @param jabatan his posts of today, in words
     * @param halangan why no code can be issued for it, in words; {@code null} where one can
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AkunLain(String akun, String nama, String jabatan, String halangan) {}
}
