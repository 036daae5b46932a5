package id.rukun.engine.office;

import java.util.List;
import java.util.Set;

/** Some accounts could not be brought in line with their posts; all others were. */
public class AkunGagalException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final List<String> akun;

    AkunGagalException(Set<String> akun) {
        super("Akun yang tidak dapat diselaraskan dengan jabatannya: " + akun);
        this.akun = List.copyOf(akun);
    }

    /** Logins of those accounts. */
    public List<String> akun() {
        return akun;
    }
}
