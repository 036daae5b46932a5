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
     * @param halangan why nothing can be done with it, in words; {@code null} where it can
     * @param faktor whether it opens with a second factor
     * @param terkunci who has locked it, when and why, in words; {@code null} where it is not locked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AkunLain(String akun, String nama, String jabatan, String halangan, boolean faktor, String terkunci) {}
}
