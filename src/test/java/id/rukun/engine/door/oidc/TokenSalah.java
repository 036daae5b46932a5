package id.rukun.engine.door.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.BiConsumer;

/** ID tokens that say nothing of who is there: what is wrong with each, and as what it is refused. */
enum TokenSalah {

    NONCE_LAIN((isi, benar) -> isi.claim("nonce", "nonce-lain")),
    TANPA_NONCE((isi, benar) -> isi.claim("nonce", null)),
    LEWAT_WAKTU((isi, benar) -> isi.expirationTime(lalu(600))),
    BELUM_TERBIT((isi, benar) -> isi.issueTime(lalu(-3600))),
    BAGI_KLIEN_LAIN((isi, benar) -> isi.audience("klien-lain")),
    DIMINTA_KLIEN_LAIN((isi, benar) -> isi.audience(List.of(benar.getAudience().get(0), "klien-lain")).claim("azp", "klien-lain")),
    BAGI_BEBERAPA((isi, benar) -> isi.audience(List.of(benar.getAudience().get(0), "klien-lain"))),
    PENYEDIA_LAIN((isi, benar) -> isi.issuer("https://penyedia-lain.example")),
    TANPA_TANDA_TANGAN((isi, benar) -> { }) {
        @Override
        String tandatangani(JWTClaimsSet isi, RSAKey kunci, String rahasia) {
            return new PlainJWT(isi).serialize();
        }
    },
    DENGAN_RAHASIA_KLIEN((isi, benar) -> { }) {
        @Override
        String tandatangani(JWTClaimsSet isi, RSAKey kunci, String rahasia) throws JOSEException {
            return tanda(isi, JWSAlgorithm.HS256, kunci.getKeyID(), new MACSigner(rahasia.repeat(4)));
        }
    },
    KUNCI_PUBLIK_SEBAGAI_RAHASIA((isi, benar) -> { }) {
        @Override
        String tandatangani(JWTClaimsSet isi, RSAKey kunci, String rahasia) throws JOSEException {
            return tanda(isi, JWSAlgorithm.HS256, kunci.getKeyID(), new MACSigner(kunci.toRSAPublicKey().getEncoded()));
        }
    },
    KUNCI_LAIN((isi, benar) -> { }) {
        @Override
        String tandatangani(JWTClaimsSet isi, RSAKey kunci, String rahasia) throws JOSEException {
            return benar(isi, new RSAKeyGenerator(2048).keyID(kunci.getKeyID()).generate());
        }
    },
    TANDA_TANGAN_DIUBAH((isi, benar) -> { }) {
        @Override
        String tandatangani(JWTClaimsSet isi, RSAKey kunci, String rahasia) throws JOSEException {
            String[] asli = benar(isi, kunci).split("\\.");
            String[] lain = benar(new JWTClaimsSet.Builder(isi).claim("nip", "999999999999999999").build(), kunci).split("\\.");
            return asli[0] + "." + lain[1] + "." + asli[2];
        }
    },
    TANPA_WAKTU_MASUK(OidcRefusal.TIDAK_BARU, (isi, benar) -> isi.claim("auth_time", null)),
    MASUK_DAHULU(OidcRefusal.TIDAK_BARU, (isi, benar) -> isi.claim("auth_time", Instant.now().getEpochSecond() - 3600)),
    TANPA_NIP(OidcRefusal.TANPA_NIP, (isi, benar) -> isi.claim("nip", null)),
    NIP_KOSONG(OidcRefusal.TANPA_NIP, (isi, benar) -> isi.claim("nip", "")),
    NIP_ANGKA(OidcRefusal.TANPA_NIP, (isi, benar) -> isi.claim("nip", Long.parseLong(benar.getClaim("nip").toString()))),
    NIP_BEBERAPA(OidcRefusal.TANPA_NIP, (isi, benar) -> isi.claim("nip", List.of(benar.getClaim("nip"), "198001012005011001"))),
    NIP_PENDEK(OidcRefusal.TANPA_NIP, (isi, benar) -> isi.claim("nip", benar.getClaim("nip").toString().substring(1)));

    private final OidcRefusal sebab;
    private final BiConsumer<JWTClaimsSet.Builder, JWTClaimsSet> diubah;

    TokenSalah(BiConsumer<JWTClaimsSet.Builder, JWTClaimsSet> diubah) {
        this(OidcRefusal.TIDAK_SAH, diubah);
    }

    TokenSalah(OidcRefusal sebab, BiConsumer<JWTClaimsSet.Builder, JWTClaimsSet> diubah) {
        this.sebab = sebab;
        this.diubah = diubah;
    }

    OidcRefusal sebab() {
        return sebab;
    }

    /**
     * The token.
     *
     * @param benar what a right one would say
     * @param kunci of the provider
     * @param rahasia of the client
     */
    String token(JWTClaimsSet benar, RSAKey kunci, String rahasia) {
        JWTClaimsSet.Builder isi = new JWTClaimsSet.Builder(benar);
        diubah.accept(isi, benar);
        try {
            return tandatangani(isi.build(), kunci, rahasia);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String tandatangani(JWTClaimsSet isi, RSAKey kunci, String rahasia) throws JOSEException {
        return benar(isi, kunci);
    }

    /** A token that its provider has signed as it should. */
    static String benar(JWTClaimsSet isi, RSAKey kunci) throws JOSEException {
        return tanda(isi, JWSAlgorithm.RS256, kunci.getKeyID(), new RSASSASigner(kunci));
    }

    private static String tanda(JWTClaimsSet isi, JWSAlgorithm alg, String kid, JWSSigner penanda) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(alg).keyID(kid).build(), isi);
        token.sign(penanda);
        return token.serialize();
    }

    private static Date lalu(long detik) {
        return Date.from(Instant.now().minusSeconds(detik));
    }
}
