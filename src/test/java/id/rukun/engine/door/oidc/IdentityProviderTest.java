package id.rukun.engine.door.oidc;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What is asked of a provider and what of its answers counts, without an application. */
class IdentityProviderTest {

    private static final String NIP = "198001012005011001";
    private static final Duration SEJAK = Duration.ofSeconds(1);
    private static final String KETERANGAN = "/realms";

    private final AtomicReference<Instant> kini = new AtomicReference<>(Instant.parse("2026-12-01T01:00:00Z"));
    private final ProviderHttp http = new ProviderHttp();

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
        ditolak(OidcRefusal.GANGGUAN, () -> penyedia.tujuan(tertunda));
    }

    @Test
    @DisplayName("keterangan penyedia dipercaya sejam; sesudah itu ditanya lagi, juga bila jam mundur")
    void sejam() {
        penyedia.tujuan(tertunda);
        maju(IdentityProvider.BERLAKU);
        penyedia.tujuan(tertunda);
        assertThat(server.diminta(KETERANGAN)).isOne();
        maju(Duration.ofNanos(1));
        OIDCProviderMetadata kata = server.metadata();
        kata.setAuthorizationEndpointURI(URI.create(server.issuer() + "/masuk-baru"));
        server.sebut(kata);
        assertThat(penyedia.tujuan(tertunda).getPath()).endsWith("/masuk-baru");
        maju(Duration.ofDays(-1));
        penyedia.tujuan(tertunda);
        assertThat(server.diminta(KETERANGAN)).isEqualTo(3);
    }

    @Test
    @DisplayName("yang tidak menjawab tidak ditanya lagi selama sepuluh detik, dan yang pernah menjawab dipercaya juga sesudah sejam")
    void padam() {
        PenyediaTiruan tiruan = new PenyediaTiruan();
        penyedia = baru(tiruan);
        penyedia.tujuan(tertunda);
        tiruan.padam = true;
        maju(IdentityProvider.BERLAKU.plusSeconds(1));
        for (int kali = 0; kali < 3; kali++) {
            assertThat(penyedia.tujuan(tertunda)).hasPath("/masuk");
        }
        assertThat(tiruan.ditanya).hasValue(2);
        maju(IdentityProvider.JEDA.plusNanos(1));
        assertThat(penyedia.tujuan(tertunda)).hasPath("/masuk");
        assertThat(tiruan.ditanya).hasValue(3);
        tiruan.padam = false;
        assertThat(penyedia.tujuan(tertunda)).hasPath("/masuk");
        assertThat(tiruan.ditanya).as("not yet again").hasValue(3);
        maju(IdentityProvider.JEDA.plusNanos(1));
        penyedia.tujuan(tertunda);
        penyedia.tujuan(tertunda);
        assertThat(tiruan.ditanya).as("it answers, and is believed for an hour").hasValue(4);
    }

    @Test
    @DisplayName("yang belum pernah menjawab: gangguan, tanpa ditanya lagi oleh setiap orang yang menekan tombolnya")
    void belumPernah() {
        PenyediaTiruan tiruan = new PenyediaTiruan();
        tiruan.padam = true;
        penyedia = baru(tiruan);
        for (int kali = 0; kali < 3; kali++) {
            ditolak(OidcRefusal.GANGGUAN, () -> penyedia.tujuan(tertunda));
        }
        assertThat(tiruan.ditanya).hasValue(1);
    }

    @Test
    @DisplayName("selagi seorang menunggu penyedia yang lambat, yang lain tidak ikut menunggu: dengan keterangan lama, atau diminta mencoba lagi")
    void tidakMenunggu() throws InterruptedException {
        PenyediaTiruan tiruan = new PenyediaTiruan();
        penyedia = baru(tiruan);
        CompletableFuture<URI> pertama = selagi(tiruan, () -> penyedia.tujuan(tertunda));
        ditolak(OidcRefusal.RAMAI, () -> penyedia.tujuan(tertunda));
        tiruan.lepas.countDown();
        assertThat(pertama.join()).hasPath("/masuk");
        assertThat(penyedia.tujuan(tertunda)).hasPath("/masuk");
        maju(IdentityProvider.BERLAKU.plusSeconds(1));
        pertama = selagi(tiruan, () -> penyedia.tujuan(tertunda));
        assertThat(penyedia.tujuan(tertunda)).hasPath("/masuk");
        assertThat(pertama).isNotDone();
        tiruan.lepas.countDown();
        assertThat(pertama.join()).hasPath("/masuk");
        assertThat(tiruan.ditanya).hasValue(2);
    }

    @Test
    @DisplayName("sepuluh orang sekaligus menukar kodenya; yang kesebelas tidak menunggu, dan masuk sesudah seorang dari mereka selesai")
    void sebelasSekaligus() throws InterruptedException {
        PenyediaTiruan tiruan = new PenyediaTiruan();
        penyedia = baru(tiruan);
        String kode = kode();
        tiruan.tahan(IdentityProvider.BERSAMAAN);
        List<CompletableFuture<Void>> sepuluh = IntStream.range(0, IdentityProvider.BERSAMAAN)
                .mapToObj(ke -> CompletableFuture.runAsync(() -> ditolak("kode " + ke, OidcRefusal.TIDAK_SAH), apa -> new Thread(apa).start())).toList();
        tiruan.datang.await();
        ditolak(kode, OidcRefusal.RAMAI);
        tiruan.lepas.countDown();
        sepuluh.forEach(CompletableFuture::join);
        assertThat(penyedia.siapa(kode, tertunda, SEJAK)).isEqualTo(new ProvenIdentity(NIP, false));
    }

    /** Somebody asks, and his question is held up. */
    private static <T> CompletableFuture<T> selagi(PenyediaTiruan tiruan, Supplier<T> apa) throws InterruptedException {
        tiruan.tahan(1);
        CompletableFuture<T> hasil = CompletableFuture.supplyAsync(apa);
        tiruan.datang.await();
        return hasil;
    }

    /** The way to the provider: it can be cut, and what goes along it held up, so that no test depends on how long anything takes. */
    private static final class PenyediaTiruan extends ProviderHttp {

        private final AtomicInteger ditanya = new AtomicInteger();
        private volatile boolean padam;
        private volatile CountDownLatch datang = new CountDownLatch(0);
        private volatile CountDownLatch lepas = new CountDownLatch(0);

        /** From now on everybody waits until he is let go. */
        void tahan(int banyaknya) {
            lepas = new CountDownLatch(1);
            datang = new CountDownLatch(banyaknya);
        }

        @Override
        public HTTPResponse send(ReadOnlyHTTPRequest permintaan) throws IOException {
            tunggu();
            return super.send(permintaan);
        }

        @Override
        public Resource retrieveResource(URL alamat) throws IOException {
            if (alamat.getPath().endsWith("/openid-configuration")) {
                ditanya.incrementAndGet();
                tunggu();
            }
            if (padam) {
                throw new IOException("Nobody listens there");
            }
            return super.retrieveResource(alamat);
        }

        private void tunggu() throws IOException {
            CountDownLatch sampai = lepas;
            datang.countDown();
            try {
                // Only where somebody waits who should not: else he is let go at once.
                if (!sampai.await(30, TimeUnit.SECONDS)) {
                    throw new IOException("Held up for too long");
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    private void maju(Duration lama) {
        kini.updateAndGet(saat -> saat.plus(lama));
    }

    private IdentityProvider baru() {
        return baru(http);
    }

    private IdentityProvider baru(ProviderHttp lewat) {
        return new IdentityProvider("dki", server.setelan("", "SSO Uji"), URI.create("https://rukun.example.go.id" + OidcController.kembali("dki")),
                lewat, kini::get);
    }

    /** The code that somebody brings back who was sent there. */
    private String kode() {
        URI kembali = server.masuk(penyedia.tujuan(tertunda).toString(), isi -> isi.claim("nip", NIP), TokenSalah::benar);
        assertThat(kembali).hasHost("rukun.example.go.id").hasPath("/rukun/masuk-penyedia/dki/kembali");
        return kembali.getQuery().replaceAll("(?:.*&)?code=([^&]*).*", "$1");
    }

    private void ditolak(String kode, OidcRefusal sebab) {
        ditolak(sebab, () -> penyedia.siapa(kode, tertunda, SEJAK));
    }

    private static void ditolak(OidcRefusal sebab, ThrowingCallable apa) {
        assertThatExceptionOfType(OidcRefusedException.class).isThrownBy(apa).extracting(OidcRefusedException::sebab).isEqualTo(sebab);
    }
}
