package id.rukun.engine.door.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an ID token must say, without an application. */
class IdTokenCheckTest {

    private static final String ISSUER = "https://sso.example.go.id/realms/dki";
    private static final String KLIEN = "rukun";
    private static final String RAHASIA = "rahasia-klien-yang-acak";
    private static final String NIP = "198001012005011001";
    private static final Nonce NONCE = new Nonce();
    private static final Duration SEJAK = Duration.ofSeconds(30);

    private static RSAKey kunci;

    @BeforeAll
    static void kunci() throws JOSEException {
        kunci = new RSAKeyGenerator(2048).keyID("satu").generate();
    }

    @Test
    @DisplayName("yang benar menyebut NIP, juga yang ditulis dengan spasi, dan tanpa faktor kedua bila penyedia tidak menyebutnya")
    void benar() throws JOSEException {
        assertThat(periksa(TokenSalah.benar(isi().build(), kunci))).isEqualTo(new ProvenIdentity(NIP, false));
        assertThat(periksa(TokenSalah.benar(isi().claim("nip", "19800101 200501 1 001").build(), kunci)).nip()).isEqualTo(NIP);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("yang salah ditolak, masing-masing dengan sebabnya")
    void salah(TokenSalah salah) {
        String token = salah.token(isi().build(), kunci, RAHASIA);
        assertThatExceptionOfType(OidcRefusedException.class).isThrownBy(() -> periksa(token))
                .extracting(OidcRefusedException::sebab).isEqualTo(salah.sebab());
    }

    @ParameterizedTest
    @CsvSource({"mfa,,true", "otp,,true", "hwk,,true", "pwd otp,,true", "pwd,,false", "sms,,false", "MFA,,false", ",gold,true", ",silver,false",
        "pwd,gold,true"})
    @DisplayName("faktor kedua disebut amr, atau acr yang ditetapkan pemasangan")
    void faktorKedua(String amr, String acr, boolean berfaktor) throws JOSEException {
        JWTClaimsSet.Builder isi = isi().claim("amr", amr == null ? null : List.of(amr.split(" "))).claim("acr", acr);
        assertThat(periksa(TokenSalah.benar(isi.build(), kunci)).berfaktorKedua()).isEqualTo(berfaktor);
    }

    @Test
    @DisplayName("tanpa acr yang ditetapkan pemasangan, acr tidak mengatakan apa pun")
    void acrTidakDitetapkan() throws JOSEException {
        String token = TokenSalah.benar(isi().claim("acr", "gold").build(), kunci);
        assertThat(pemeriksa("", new ImmutableJWKSet<>(new JWKSet(kunci.toPublicJWK()))).periksa(terbaca(token), NONCE, SEJAK).berfaktorKedua()).isFalse();
    }

    @Test
    @DisplayName("RUKUN-POL-194 yang membuktikan diri sesudah diminta ialah baru, sebelumnya tidak")
    void baru() throws JOSEException {
        Instant kini = Instant.now();
        assertThat(periksa(TokenSalah.benar(isi().claim("auth_time", kini.minusSeconds(35).getEpochSecond()).build(), kunci)).nip()).isEqualTo(NIP);
        String lama = TokenSalah.benar(isi().claim("auth_time", kini.minusSeconds(50).getEpochSecond()).build(), kunci);
        assertThatExceptionOfType(OidcRefusedException.class).isThrownBy(() -> periksa(lama)).withMessageContaining("TIDAK_BARU");
    }

    @Test
    @DisplayName("kunci penyedia yang tidak terjangkau ialah gangguan, bukan token yang salah")
    void kunciTidakTerjangkau() throws JOSEException {
        String token = TokenSalah.benar(isi().build(), kunci);
        IdTokenCheck terputus = pemeriksa("", (pemilih, konteks) -> {
            throw new KeySourceException("unreachable");
        });
        assertThatExceptionOfType(OidcRefusedException.class).isThrownBy(() -> terputus.periksa(terbaca(token), NONCE, SEJAK))
                .extracting(OidcRefusedException::sebab).isEqualTo(OidcRefusal.GANGGUAN);
    }

    private static JWTClaimsSet.Builder isi() {
        Instant kini = Instant.now();
        return new JWTClaimsSet.Builder().issuer(ISSUER).subject("seseorang").audience(KLIEN).issueTime(Date.from(kini))
                .expirationTime(Date.from(kini.plusSeconds(300))).claim("nonce", NONCE.getValue()).claim("auth_time", kini.getEpochSecond())
                .claim("nip", NIP);
    }

    private static ProvenIdentity periksa(String token) {
        return pemeriksa("gold platinum", new ImmutableJWKSet<>(new JWKSet(kunci.toPublicJWK()))).periksa(terbaca(token), NONCE, SEJAK);
    }

    private static IdTokenCheck pemeriksa(String acr, JWKSource<SecurityContext> sumber) {
        return new IdTokenCheck(new ProviderSettings(ISSUER, KLIEN, RAHASIA, "", "", acr, "SSO"), new ProviderMetadata(URI.create(ISSUER),
                URI.create(ISSUER), sumber, Set.of(JWSAlgorithm.RS256), true, false));
    }

    private static JWT terbaca(String token) {
        try {
            return JWTParser.parse(token);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
