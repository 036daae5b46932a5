package id.rukun.engine.door.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Somebody who was sent to an identity provider and has not come back yet. It lies in his session, so it is his browser's alone (the
 * session's cookie is {@code HttpOnly} and {@code SameSite=Lax}: it comes along when the provider sends him back); a browser has one, the
 * latest.
 */
final class PendingSignIn implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration UMUR = Duration.ofMinutes(10);
    private static final String NAMA = PendingSignIn.class.getName();

    private final String pemerintah;
    private final String state;
    private final String nonce;
    private final String verifier;
    private final Instant mulai;
    private final AtomicBoolean terpakai = new AtomicBoolean();

    private PendingSignIn(String pemerintah, Instant mulai) {
        this.pemerintah = pemerintah;
        this.mulai = mulai;
        this.state = new State().getValue();
        this.nonce = new Nonce().getValue();
        this.verifier = new CodeVerifier().getValue();
    }

    /** Begins anew in the session of a request. */
    static PendingSignIn mulai(HttpServletRequest permintaan, String pemerintah, Instant kini) {
        PendingSignIn baru = new PendingSignIn(pemerintah, kini);
        permintaan.getSession().setAttribute(NAMA, baru);
        return baru;
    }

    /**
     * Takes what this browser has begun: nobody takes it again.
     *
     * @param state what the provider has brought back; {@code null} for nothing
     * @return empty where this browser has not begun it, or too long ago
     */
    static Optional<PendingSignIn> ambil(HttpServletRequest permintaan, String pemerintah, String state, Instant kini) {
        HttpSession sesi = permintaan.getSession(false);
        return Optional.ofNullable(sesi).map(ada -> (PendingSignIn) ada.getAttribute(NAMA))
                .filter(satu -> satu.cocok(pemerintah, state) && satu.terpakai.compareAndSet(false, true))
                .filter(satu -> {
                    sesi.removeAttribute(NAMA);
                    return Duration.between(satu.mulai, kini).abs().compareTo(UMUR) <= 0;
                });
    }

    private boolean cocok(String pemerintahnya, String dibawa) {
        return dibawa != null && pemerintah.equals(pemerintahnya)
                && MessageDigest.isEqual(state.getBytes(StandardCharsets.UTF_8), dibawa.getBytes(StandardCharsets.UTF_8));
    }

    State state() {
        return new State(state);
    }

    Nonce nonce() {
        return new Nonce(nonce);
    }

    CodeVerifier verifier() {
        return new CodeVerifier(verifier);
    }

    /** How long ago it was begun. */
    Duration sejak(Instant kini) {
        return Duration.between(mulai, kini).abs();
    }
}
