package id.rukun.engine.door.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a provider says of itself, and its keys.
 *
 * @param masuk where people are sent
 * @param token where a code is given for a token
 * @param kunci its public keys, asked for again when one is new
 * @param alg by which it signs, none of them with a shared secret
 * @param dasar whether the client's secret goes in a header, otherwise in the body
 * @param menyebutIssuer whether it says who it is when it sends somebody back
 */
record ProviderMetadata(URI masuk, URI token, JWKSource<SecurityContext> kunci, Set<JWSAlgorithm> alg, boolean dasar,
        boolean menyebutIssuer) {

    private static final Set<JWSAlgorithm> DITERIMA = Stream.of(JWSAlgorithm.Family.RSA, JWSAlgorithm.Family.EC)
            .flatMap(Set::stream).filter(Predicate.not(JWSAlgorithm.ES256K::equals)).collect(Collectors.toUnmodifiableSet());

    /**
     * Asks a provider.
     *
     * @throws IOException where nobody answers, or what is answered is not enough
     */
    static ProviderMetadata tanya(String issuer, ProviderHttp http) throws IOException {
        try {
            Issuer siapa = new Issuer(issuer);
            OIDCProviderMetadata kata = OIDCProviderMetadata.parse(
                    http.retrieveResource(OIDCProviderMetadata.resolveURL(siapa)).getContent());
            tuntut(siapa.equals(kata.getIssuer()), "It calls itself otherwise");
            return dari(kata, http);
        } catch (GeneralException e) {
            throw new IOException("Unreadable metadata", e);
        }
    }

    private static ProviderMetadata dari(OIDCProviderMetadata kata, ProviderHttp http) throws IOException {
        for (URI alamat : new URI[] {kata.getAuthorizationEndpointURI(), kata.getTokenEndpointURI(), kata.getJWKSetURI()}) {
            tuntut(alamat != null && rahasia(alamat), "An address is missing, or not HTTPS");
        }
        List<JWSAlgorithm> ditawarkan = kata.getIDTokenJWSAlgs() == null ? List.of(JWSAlgorithm.RS256) : kata.getIDTokenJWSAlgs();
        Set<JWSAlgorithm> alg = ditawarkan.stream().filter(DITERIMA::contains).collect(Collectors.toUnmodifiableSet());
        tuntut(!alg.isEmpty(), "It signs in no way that is accepted");
        List<ClientAuthenticationMethod> cara = kata.getTokenEndpointAuthMethods();
        boolean dasar = cara == null || cara.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        tuntut(dasar || cara.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST), "It takes no secret of a client");
        return new ProviderMetadata(kata.getAuthorizationEndpointURI(), kata.getTokenEndpointURI(), kunci(kata.getJWKSetURI(), http), alg,
                dasar, kata.supportsAuthorizationResponseIssuerParam());
    }

    private static JWKSource<SecurityContext> kunci(URI alamat, ProviderHttp http) throws MalformedURLException {
        return JWKSourceBuilder.create(alamat.toURL(), http).retrying(false).refreshAheadCache(false).build();
    }

    /** An address may carry parameters of its own. */
    private static boolean rahasia(URI alamat) {
        return alamat.getHost() != null && ProviderSettings.aman(URI.create(alamat.getScheme() + "://" + alamat.getAuthority()));
    }

    private static void tuntut(boolean benar, String apa) throws IOException {
        if (!benar) {
            throw new IOException(apa);
        }
    }
}
