package id.rukun.jabatan;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The logins with which somebody can sign in. */
public interface DaftarAkun {

    boolean ada(String akun);

    /** Those of many that are. */
    default Set<String> ada(Collection<String> akun) {
        return akun.stream().filter(this::ada).collect(Collectors.toSet());
    }
}
