package id.rukun.engine.door.oidc;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * An identity provider of tests: a server of WireMock that reads what it is asked with the other half of the library, the one for
 * providers, and gives a code once, to its client, with the verifier and for the address that it was asked with.
 */
public final class PenyediaUji implements AutoCloseable {

    static final String KLIEN = "rukun-uji";
    static final String RAHASIA = "rahasia klien: 100%";

    private static final String KE_TOKEN = "/token";

    private final RSAKey kunci;
    private final Map<String, Diberikan> kode = new ConcurrentHashMap<>();
    private final WireMockServer server = new WireMockServer(wireMockConfig().bindAddress("127.0.0.1").dynamicPort().extensions(new Menjawab()));
    private final String dasar;
    private Consumer<JWTClaimsSet.Builder> pemakai = isi -> { };

    /** What a code stands for. */
    private record Diberikan(AuthenticationRequest permintaan, String token) {}

    /** What makes the token that is given. */
    interface Penulis {
        String token(JWTClaimsSet isi, RSAKey kunci) throws JOSEException;
    }

    PenyediaUji() {
        try {
            kunci = new RSAKeyGenerator(2048).keyID("uji").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.start();
        dasar = server.baseUrl();
        biasa();
    }

    /** A provider that stands before a browser: whoever comes is the one with this NIP, and has proved it with a second factor. */
    public static PenyediaUji bagi(String nip) {
        PenyediaUji baru = new PenyediaUji();
        baru.pemakai = isi -> isi.claim("nip", nip).claim("amr", List.of("pwd", "otp"));
        return baru;
    }

    /**
     * Makes the application use it.
     *
     * @param penyedia its bean {@code identityProviders}
     * @param rukun under which the browser reaches the application
     * @param nama what the button says
     */
    public void pakai(Object penyedia, URI rukun, String pemerintah, String nama) {
        ReflectionTestUtils.setField(penyedia, "alamat", rukun);
        ((IdentityProviders) penyedia).pasang(Map.of(pemerintah, setelan("", nama)));
    }

    /** The application uses none any more. */
    public static void lepas(Object penyedia) {
        ((IdentityProviders) penyedia).pasang(Map.of());
    }

    ProviderSettings setelan(String acr, String nama) {
        return new ProviderSettings(issuer(), KLIEN, RAHASIA, "", "profil", acr, nama);
    }

    String issuer() {
        return dasar + "/realms/uji";
    }

    /** Says of itself what it should. */
    void biasa() {
        server.resetAll();
        sebut(metadata());
        server.stubFor(get(urlPathEqualTo("/kunci")).willReturn(okJson(new JWKSet(kunci.toPublicJWK()).toString())));
        server.stubFor(any(urlMatching("(/masuk|" + KE_TOKEN + ")(\\?.*)?")).willReturn(aResponse().withTransformers(Menjawab.NAMA)));
    }

    OIDCProviderMetadata metadata() {
        OIDCProviderMetadata kata = new OIDCProviderMetadata(new Issuer(issuer()), List.of(SubjectType.PUBLIC), URI.create(dasar + "/kunci"));
        kata.setAuthorizationEndpointURI(URI.create(dasar + "/masuk"));
        kata.setTokenEndpointURI(URI.create(dasar + KE_TOKEN));
        kata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.HS256, JWSAlgorithm.RS256));
        return kata;
    }

    void sebut(OIDCProviderMetadata kata) {
        server.stubFor(get(urlPathEqualTo("/realms/uji/.well-known/openid-configuration")).willReturn(okJson(kata.toString())));
    }

    /** What it answers to a code instead. */
    void jawabToken(ResponseDefinitionBuilder jawaban) {
        server.stubFor(any(urlPathEqualTo(KE_TOKEN)).willReturn(jawaban));
    }

    long diminta(String jalur) {
        return server.getAllServeEvents().stream().filter(satu -> satu.getRequest().getUrl().startsWith(jalur)).count();
    }

    /** What was sent with the last code. */
    String badanToken() {
        return server.getAllServeEvents().stream().filter(satu -> satu.getRequest().getUrl().startsWith(KE_TOKEN)).findFirst().orElseThrow()
                .getRequest().getBodyAsString();
    }

    /** Nobody listens there any more. */
    public void padam() {
        server.stop();
    }

    /**
     * Somebody who was sent here signs in.
     *
     * @return where his browser is sent back to
     */
    URI masuk(String tujuan, Consumer<JWTClaimsSet.Builder> ubah, Penulis penulis) {
        try {
            AuthenticationRequest permintaan = AuthenticationRequest.parse(URI.create(tujuan));
            JWTClaimsSet.Builder isi = isi(permintaan);
            ubah.accept(isi);
            AuthorizationCode satu = new AuthorizationCode();
            kode.put(satu.getValue(), new Diberikan(permintaan, penulis.token(isi.build(), kunci)));
            return new AuthenticationSuccessResponse(permintaan.getRedirectionURI(), satu, null, null, permintaan.getState(), null, null).toURI();
        } catch (ParseException | JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private JWTClaimsSet.Builder isi(AuthenticationRequest permintaan) {
        Instant kini = Instant.now();
        return new JWTClaimsSet.Builder().issuer(issuer()).subject("seseorang").audience(KLIEN).issueTime(Date.from(kini))
                .expirationTime(Date.from(kini.plusSeconds(60))).claim("nonce", permintaan.getNonce().getValue())
                .claim("auth_time", kini.getEpochSecond());
    }

    private ResponseDefinition token(Request diminta) {
        try {
            HTTPRequest permintaan = new HTTPRequest(HTTPRequest.Method.POST, URI.create(diminta.getAbsoluteUrl()));
            permintaan.setContentType(diminta.getHeader("Content-Type"));
            permintaan.setAuthorization(diminta.getHeader("Authorization"));
            permintaan.setBody(diminta.getBodyAsString());
            TokenRequest terbaca = TokenRequest.parse(permintaan);
            Diberikan milik = terbaca.getAuthorizationGrant() instanceof AuthorizationCodeGrant hibah && klien(terbaca)
                    ? kode.remove(hibah.getAuthorizationCode().getValue()) : null;
            return milik == null || !cocok(milik.permintaan(), (AuthorizationCodeGrant) terbaca.getAuthorizationGrant())
                    ? json(400, "{\"error\":\"invalid_grant\"}")
                    : json(200, new OIDCTokenResponse(new OIDCTokens(milik.token(), new BearerAccessToken(), null)).toJSONObject().toString());
        } catch (ParseException e) {
            return json(400, "{\"error\":\"invalid_request\"}");
        }
    }

    private static boolean klien(TokenRequest permintaan) {
        return permintaan.getClientAuthentication() instanceof PlainClientSecret bukti && bukti instanceof ClientSecretBasic
                && bukti.getClientID().getValue().equals(KLIEN) && bukti.getClientSecret().getValue().equals(RAHASIA);
    }

    private static boolean cocok(AuthenticationRequest diminta, AuthorizationCodeGrant hibah) {
        return diminta.getRedirectionURI().equals(hibah.getRedirectionURI())
                && CodeChallengeMethod.S256.equals(diminta.getCodeChallengeMethod()) && hibah.getCodeVerifier() != null
                && diminta.getCodeChallenge().equals(CodeChallenge.compute(CodeChallengeMethod.S256, hibah.getCodeVerifier()));
    }

    private static ResponseDefinition json(int status, String isi) {
        return aResponse().withStatus(status).withHeader("Content-Type", "application/json").withBody(isi).build();
    }

    private ResponseDefinition kembali(Request diminta) {
        URI kembali = masuk(diminta.getAbsoluteUrl(), pemakai, TokenSalah::benar);
        return aResponse().withStatus(302).withHeader("Location", kembali.toString()).build();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** What is not the same for all who ask. */
    private final class Menjawab implements ResponseDefinitionTransformerV2 {

        static final String NAMA = "penyedia";

        @Override
        public ResponseDefinition transform(ServeEvent peristiwa) {
            Request diminta = peristiwa.getRequest();
            ResponseDefinition jawaban = diminta.getUrl().startsWith(KE_TOKEN) ? token(diminta) : kembali(diminta);
            return ResponseDefinitionBuilder.like(jawaban).withFixedDelay(peristiwa.getResponseDefinition().getFixedDelayMilliseconds()).build();
        }

        @Override
        public String getName() {
            return NAMA;
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }
}
