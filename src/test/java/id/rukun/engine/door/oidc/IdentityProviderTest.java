package id.rukun.engine.door.oidc;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What is asked of a provider and what of its answers counts, without an application. */
class IdentityProviderTest {

    private static final String NIP = "198001012005011001";
    private static final Duration SEJAK = Duration.ofSeconds(1);

    private PenyediaUji server;
    private IdentityProvider penyedia;
    private PendingSignIn tertunda;

    @BeforeEach
    void siapkan() {
        server = new PenyediaUji();
        penyedia = baru();
        tertunda = PendingSignIn.mulai(new MockHttpServletRequest(), "dki", Instant.EPOCH);
    }

    @AfterEach
    void tutup() {
        server.close();
    }

    @Test
    @DisplayName("kode ditukar sekali, dengan verifier dan rahasia klien; kedua kalinya penyedia tidak memberi apa pun")
    void sekali() {
        String kode = kode();
        assertThat(penyedia.siapa(kode, tertunda, SEJAK)).isEqualTo(new ProvenIdentity(NIP, false));
        ditolak(kode, OidcRefusal.TIDAK_SAH);
        String lain = kode();
        tertunda = PendingSignIn.mulai(new MockHttpServletRequest(), "dki", Instant.EPOCH);
        ditolak(lain, OidcRefusal.TIDAK_SAH);
    }

    @Test
    @DisplayName("jawaban tanpa token, yang bukan JSON, yang terlalu panjang, dan yang mengalihkan ialah gangguan")
    void jawabanSalah() {
        for (ResponseDefinitionBuilder jawaban : List.of(okJson("{\"access_token\":\"a\",\"token_type\":\"Bearer\"}"), okJson("[]"), okJson("{}"),
                okJson("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"bukan token\"}"), aResponse().withBody("meledak"),
                okJson("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":7}"), aResponse().withHeader("Content-Type", ";;"),
                okJson("{\"id_token\":\"" + "x".repeat(300_000) + "\"}"), aResponse().withStatus(500), aResponse().withStatus(400),
                aResponse().withStatus(302).withHeader("Location", server.issuer()))) {
            String kode = kode();
            server.jawabToken(jawaban);
            ditolak(kode, OidcRefusal.GANGGUAN);
            server.biasa();
        }
    }

    @Test
    @DisplayName("penyedia yang hanya menerima rahasia klien dalam badan permintaan mendapatnya di sana")
    void rahasiaDalamBadan() {
        OIDCProviderMetadata kata = server.metadata();
        kata.setTokenEndpointAuthMethods(List.of(ClientAuthenticationMethod.CLIENT_SECRET_POST));
        server.sebut(kata);
        penyedia = baru();
        ditolak(kode(), OidcRefusal.TIDAK_SAH);
        assertThat(server.badanToken()).contains("client_id=rukun-uji", "client_secret=rahasia+klien");
        kata.setTokenEndpointAuthMethods(List.of(ClientAuthenticationMethod.PRIVATE_KEY_JWT));
        server.sebut(kata);
        penyedia = baru();
        assertThatExceptionOfType(OidcRefusedException.class).isThrownBy(() -> penyedia.tujuan(tertunda))
                .extracting(OidcRefusedException::sebab).isEqualTo(OidcRefusal.GANGGUAN);
    }

    @Test
    @DisplayName("yang tidak menjawab tidak ditanya lagi sebentar, dan yang pernah menjawab dipercaya selama itu")
    void padam() {
        penyedia.tujuan(tertunda);
        server.padam();
        assertThat(penyedia.tujuan(tertunda)).hasPath("/masuk");
        penyedia = baru();
        for (int kali = 0; kali < 3; kali++) {
            assertThatExceptionOfType(OidcRefusedException.class).isThrownBy(() -> penyedia.tujuan(tertunda))
                    .extracting(OidcRefusedException::sebab).isEqualTo(OidcRefusal.GANGGUAN);
        }
    }

    private IdentityProvider baru() {
        return new IdentityProvider("dki", server.setelan("", "SSO Uji"), URI.create("https://rukun.example.go.id" + OidcController.kembali("dki")),
                new ProviderHttp());
    }

    /** The code that somebody brings back who was sent there. */
    private String kode() {
        URI kembali = server.masuk(penyedia.tujuan(tertunda).toString(), isi -> isi.claim("nip", NIP), TokenSalah::benar);
        assertThat(kembali).hasHost("rukun.example.go.id").hasPath("/rukun/masuk-penyedia/dki/kembali");
        return kembali.getQuery().replaceAll("(?:.*&)?code=([^&]*).*", "$1");
    }

    private void ditolak(String kode, OidcRefusal sebab) {
        assertThatExceptionOfType(OidcRefusedException.class).isThrownBy(() -> penyedia.siapa(kode, tertunda, SEJAK))
                .extracting(OidcRefusedException::sebab).isEqualTo(sebab);
    }
}
