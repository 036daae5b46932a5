package id.rukun.pemberitahuan.kirim;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Who works for offices today, and what these are called; a question to the room that knows offices. */
public interface PenerimaKantor {

    /** The accounts that work for each of some offices today, for whoever cannot too; by the office's group. */
    Map<String, Set<String>> akun(Collection<String> kantor);

    /** Those of some offices for which an account works today. */
    Set<String> milik(String akun, Collection<String> kantor);

    /**
     * Path of the page on which somebody of the office reads of a case, after signing in.
     *
     * @param nomor number of the case; {@code null} where a notice concerns none
     */
    String jalur(String kantor, String nomor);

    /** The office as people call it; never the name of a person. */
    String nama(String kantor);
}
