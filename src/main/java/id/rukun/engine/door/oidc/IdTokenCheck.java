package id.rukun.engine.door.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Identifier;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an ID token must be, and what is read from it. */
final class IdTokenCheck {

    /** Of the two clocks and of whole seconds, none of which is exact. */
    private static final Duration SELISIH = Duration.ofSeconds(10);
    private static final Pattern NIP = Pattern.compile("\\d{18}");
    /** Of RFC 8176: several factors, or one that is held in the hand. A message to a telephone is none. */
    private static final Set<String> FAKTOR_KEDUA = Set.of("mfa", "otp", "hwk");

    private final ProviderSettings penyedia;
    private final IDTokenValidator pemeriksa;

    IdTokenCheck(ProviderSettings penyedia, ProviderMetadata metadata) {
        this.penyedia = penyedia;
        this.pemeriksa = new IDTokenValidator(new Issuer(penyedia.issuer()), new ClientID(penyedia.klien()),
                new JWSVerificationKeySelector<>(metadata.alg(), metadata.kunci()), null);
    }

    /**
     * Looks at a token.
     *
     * @param nonce that it was asked for with
     * @param sejak how long ago it was asked for
     * @throws OidcRefusedException where it does not say who is there now
     */
    ProvenIdentity periksa(JWT token, Nonce nonce, Duration sejak) {
        IDTokenClaimsSet isi = sah(token, nonce);
        if (!dimintaRukun(isi)) {
            throw new OidcRefusedException(OidcRefusal.TIDAK_SAH, "asked for by another client", null);
        }
        if (!baru(isi, sejak)) {
            throw new OidcRefusedException(OidcRefusal.TIDAK_BARU);
        }
        return new ProvenIdentity(nip(isi), berfaktorKedua(isi));
    }

    private IDTokenClaimsSet sah(JWT token, Nonce nonce) {
        try {
            return pemeriksa.validate(token, nonce);
        } catch (KeySourceException e) {
            throw new OidcRefusedException(OidcRefusal.GANGGUAN, e.getMessage(), e);
        } catch (BadJOSEException | JOSEException e) {
            throw new OidcRefusedException(OidcRefusal.TIDAK_SAH, e.getMessage(), e);
        }
    }

    /** The library only looks whether Rukun is among those for whom it is; of several, one has asked for it. */
    private boolean dimintaRukun(IDTokenClaimsSet isi) {
        return isi.getAuthorizedParty() == null ? isi.getAudience().size() == 1
                : isi.getAuthorizedParty().getValue().equals(penyedia.klien());
    }

    /** Whether he has proved who he is since he was sent there: both times are the provider's own. */
    private static boolean baru(IDTokenClaimsSet isi, Duration sejak) {
        Date membuktikan = isi.getAuthenticationTime();
        return membuktikan != null && Duration.between(membuktikan.toInstant(), isi.getIssueTime().toInstant())
                .compareTo(sejak.plus(SELISIH)) <= 0;
    }

    private String nip(IDTokenClaimsSet isi) {
        // A number would have lost its last digits on the way through many a program.
        String nip = isi.getClaim(penyedia.klaimNip()) instanceof String teks ? teks.replaceAll("\\s", "") : "";
        if (!NIP.matcher(nip).matches()) {
            throw new OidcRefusedException(OidcRefusal.TANPA_NIP);
        }
        return nip;
    }

    private boolean berfaktorKedua(IDTokenClaimsSet isi) {
        return Stream.ofNullable(isi.getAMR()).flatMap(List::stream).map(Identifier::getValue).anyMatch(FAKTOR_KEDUA::contains)
                || isi.getACR() != null && penyedia.semuaAcr().contains(isi.getACR().getValue());
    }
}
