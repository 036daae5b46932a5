package id.rukun.engine.door.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The identity provider of one government: where people are sent, and what it says of who comes back. */
class IdentityProvider {

    /** So many ask it at a time: one that is slow holds no more threads than these. */
    static final int BERSAMAAN = 10;
    /** How long what it says of itself is believed. */
    static final Duration BERLAKU = Duration.ofHours(1);
    /** How long one that does not answer is not asked again. */
    static final Duration JEDA = Duration.ofSeconds(10);

    private final String pemerintah;
    private final ProviderSettings setelan;
    private final URI kembali;
    private final ProviderHttp http;
    private final InstantSource jam;
    private final Semaphore giliran = new Semaphore(BERSAMAAN);
    private final Lock bertanya = new ReentrantLock();

    private volatile KnownMetadata terbaca;
    private volatile Instant gagalPada;

    /** @param kembali where it sends people back to */
    IdentityProvider(String pemerintah, ProviderSettings setelan, URI kembali, ProviderHttp http, InstantSource jam) {
        this.pemerintah = pemerintah;
        this.setelan = setelan;
        this.kembali = kembali;
        this.http = http;
        this.jam = jam;
    }

    /** What it has said of itself, and when. */
    private record KnownMetadata(ProviderMetadata metadata, IdTokenCheck pemeriksa, Instant pada) {}

    /** Short name of its government. */
    String pemerintah() {
        return pemerintah;
    }

    /** What its button says. */
    String nama() {
        return setelan.nama();
    }

    /** Where somebody is sent to prove who he is, now and not some time ago. */
    URI tujuan(PendingSignIn tertunda) {
        AuthenticationRequest.Builder permintaan = new AuthenticationRequest.Builder(ResponseType.CODE,
                new Scope(setelan.semuaScope().toArray(String[]::new)), new ClientID(setelan.klien()), kembali)
                .endpointURI(metadata().metadata().masuk()).state(tertunda.state()).nonce(tertunda.nonce())
                .codeChallenge(tertunda.verifier(), CodeChallengeMethod.S256).prompt(Prompt.Type.LOGIN).maxAge(0);
        if (!setelan.semuaAcr().isEmpty()) {
            permintaan.acrValues(setelan.semuaAcr().stream().map(ACR::new).toList());
        }
        return permintaan.build().toURI();
    }

    /**
     * Whether an answer that came back is this provider's own.
     *
     * @param issuer whose it says it is; {@code null} where it says nothing
     */
    boolean sendiri(String issuer) {
        return issuer == null ? !metadata().metadata().menyebutIssuer() : issuer.equals(setelan.issuer());
    }

    /**
     * Asks who has come back.
     *
     * @param kode what he has brought
     * @param sejak how long ago he was sent
     * @throws OidcRefusedException where the provider does not say, or not well enough
     */
    ProvenIdentity siapa(String kode, PendingSignIn tertunda, Duration sejak) {
        if (!giliran.tryAcquire()) {
            throw new OidcRefusedException(OidcRefusal.RAMAI);
        }
        try {
            KnownMetadata kini = metadata();
            return kini.pemeriksa().periksa(token(kini.metadata(), kode, tertunda), tertunda.nonce(), sejak);
        } finally {
            giliran.release();
        }
    }

    private JWT token(ProviderMetadata metadata, String kode, PendingSignIn tertunda) {
        TokenRequest permintaan = new TokenRequest.Builder(metadata.token(), bukti(metadata),
                new AuthorizationCodeGrant(new AuthorizationCode(kode), kembali, tertunda.verifier())).build();
        try {
            TokenResponse jawaban = OIDCTokenResponseParser.parse(permintaan.toHTTPRequest().send(http));
            if (jawaban instanceof OIDCTokenResponse berhasil) {
                return Optional.ofNullable(berhasil.getOIDCTokens().getIDToken())
                        .orElseThrow(() -> new OidcRefusedException(OidcRefusal.GANGGUAN, "no ID token", null));
            }
            String galat = String.valueOf(jawaban.toErrorResponse().getErrorObject().getCode());
            throw new OidcRefusedException("invalid_grant".equals(galat) ? OidcRefusal.TIDAK_SAH : OidcRefusal.GANGGUAN, galat, null);
        } catch (ParseException | IOException e) {
            throw new OidcRefusedException(OidcRefusal.GANGGUAN, e.getMessage(), e);
        }
    }

    private ClientAuthentication bukti(ProviderMetadata metadata) {
        ClientID siapa = new ClientID(setelan.klien());
        Secret rahasia = new Secret(setelan.rahasia());
        return metadata.dasar() ? new ClientSecretBasic(siapa, rahasia) : new ClientSecretPost(siapa, rahasia);
    }

    /** Of those who come at once one asks; nobody waits for his answer, for anybody can press the button as often as he likes. */
    private KnownMetadata metadata() {
        KnownMetadata kini = terbaca;
        if (masih(kini)) {
            return kini;
        }
        if (!bertanya.tryLock()) {
            return lama(OidcRefusal.RAMAI, "Somebody else is asking it what it says of itself", null);
        }
        try {
            return masih(terbaca) ? terbaca : tanya();
        } finally {
            bertanya.unlock();
        }
    }

    private KnownMetadata tanya() {
        if (gagalPada != null && !lewat(gagalPada, JEDA)) {
            return lama(OidcRefusal.GANGGUAN, "It did not answer a moment ago", null);
        }
        try {
            ProviderMetadata baru = ProviderMetadata.tanya(setelan.issuer(), http);
            gagalPada = null;
            terbaca = new KnownMetadata(baru, new IdTokenCheck(setelan, baru), jam.instant());
            return terbaca;
        } catch (IOException e) {
            gagalPada = jam.instant();
            return lama(OidcRefusal.GANGGUAN, e.getMessage(), e);
        }
    }

    /** What it said before goes on being believed while it does not answer. */
    private KnownMetadata lama(OidcRefusal sebab, String rinci, IOException asal) {
        if (terbaca == null) {
            throw new OidcRefusedException(sebab, rinci, asal);
        }
        return terbaca;
    }

    private boolean masih(KnownMetadata yang) {
        return yang != null && !lewat(yang.pada(), BERLAKU);
    }

    /** A clock that was set back tells nothing of how long it is: then it is over. */
    private boolean lewat(Instant pada, Duration berapa) {
        Duration sejak = Duration.between(pada, jam.instant());
        return sejak.isNegative() || sejak.compareTo(berapa) > 0;
    }
}
