package id.rukun.engine.office;

import id.rukun.engine.internal.CurrentUser;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is signed in, for endpoints of our own. */
@Component
public class Pengguna {

    private final CurrentUser pengguna;

    Pengguna(CurrentUser pengguna) {
        this.pengguna = pengguna;
    }

    /** Login of the signed-in person; empty for the anonymous. */
    public Optional<String> akun() {
        return Optional.ofNullable(pengguna.akun());
    }
}
