package id.rukun.engine.door.signin;

import id.rukun.engine.door.visitor.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * Somebody who says who he is and gives a password.
 *
 * @param akun the login that he names
 * @param alamat from where he comes
 * @param ciri what his browser or program says of itself
 * @param peramban the browser's mark, if this account has signed in with it before; otherwise {@code null}
 */
record SignInAttempt(String akun, String alamat, String ciri, String peramban) {

    /** A browser that its owner has signed in with: he mistypes, others do not reach it. */
    private static final Brake DIKENAL = new Brake(10, Duration.ofSeconds(2));
    private static final Brake SATU_CIRI = new Brake(3, Duration.ofSeconds(20));
    private static final Brake SATU_ALAMAT = new Brake(10, Duration.ofSeconds(15));

    static SignInAttempt dari(HttpServletRequest permintaan, String akun, KnownBrowser peramban) {
        Optional<String> dikenal = peramban.tanda(permintaan, akun);
        return new SignInAttempt(akun, ClientAddress.dari(permintaan),
                String.valueOf(permintaan.getHeader(HttpHeaders.USER_AGENT)), dikenal.orElse(null));
    }

    /** Which wrong passwords count against this attempt: those of the same source against the same account, only. */
    List<Counted> hitungan() {
        return peramban != null ? List.of(new Counted(kunci("peramban", peramban), DIKENAL))
                : List.of(new Counted(kunci("ciri", alamat, ciri), SATU_CIRI),
                        new Counted(kunci("alamat", alamat), SATU_ALAMAT));
    }

    private String kunci(String... bagian) {
        return String.join("\n", bagian) + "\n" + akun;
    }

    /**
     * How wrong passwords slow the next.
     *
     * @param sekaligus wrong ones in a row that slow nothing yet
     * @param jarak how long afterwards until the next
     */
    record Brake(int sekaligus, Duration jarak) {}

    /** Under which name wrong passwords are counted, and how they slow. */
    record Counted(String nama, Brake rem) {}
}
