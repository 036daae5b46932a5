package id.rukun.engine.door.kode;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Holders of posts who have no account.
 *
 * @param orang at most {@value #TERBANYAK} of them
 * @param lagi whether there are more
 */
record DaftarTanpaAkun(List<TanpaAkun> orang, boolean lagi) {

    static final int TERBANYAK = 20;

    /**
     * A holder of a post.
     *
     * @param jabatanId id of the row of one of his posts
     * @param nama his name
     * @param jabatan that post, in words
     * @param usulan login that is proposed for him
     * @param halangan why none can be given to him, in words; {@code null} where one can
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TanpaAkun(String jabatanId, String nama, String jabatan, String usulan, String halangan) {}
}
