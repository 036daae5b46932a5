package id.rukun.engine.door.oidc;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import id.rukun.akun.KunciAkunService;
import id.rukun.akun.MasukService;
import id.rukun.akun.faktor.FaktorKeduaService;
import id.rukun.akun.faktor.SebabLepas;
import id.rukun.engine.door.kode.FaktorWajib;
import id.rukun.engine.door.signin.AkunController;
import id.rukun.engine.door.signin.KnownBrowser;
import id.rukun.engine.door.signin.SignInDoor;
import id.rukun.engine.door.visitor.Visitor;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.jabatan.DataJabatan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Autentikator;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Klien;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.RencanaKelurahan;
import id.rukun.wilayah.WilayahService;
import jakarta.servlet.ServletContext;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.util.ReflectionTestUtils;

/** Signing in with the identity provider of a government, over HTTP on both sides. */
abstract class OidcKontrak {

    private static final String DKI = "dki";
    private static final String NAMA = "SSO Uji";
    private static final String SESI = AkunController.SESI;
    private static final String SANDI = Panggung.SANDI;
    /** Who never had a session is told something else than who had one. */
    private static final Object[] BELUM_MASUK = {401, 403};
    private static final Consumer<JWTClaimsSet.Builder> TANPA_TAMBAHAN = isi -> { };

    @Autowired private IdentityProviders penyedia;
    @Autowired private SignInDoor pintu;
    @Autowired private Panggung panggung;
    @Autowired private WilayahService wilayah;
    @Autowired private AkunOrangService akunOrang;
    @Autowired private KunciAkunService kunci;
    @Autowired private MasukService masuk;
    @Autowired private FaktorKeduaService faktor;
    @Autowired private FaktorWajib wajib;
    @Autowired private JamRukun jam;
    @Autowired private ServletContext aplikasi;
    @LocalServerPort private int port;

    private PenyediaUji dki;
    private KelurahanUji kelurahan;
    private String lurah;
    private String nip;
    private PerambanOidc peramban;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan(new RencanaKelurahan().kkA(0).kkB(0));
        lurah = kelurahan.akun("lurah");
        nip = nip(lurah);
        dki = new PenyediaUji();
        penyedia.pasang(Map.of(DKI, dki.setelan("", NAMA)));
        peramban = new PerambanOidc(port);
        lupakanTebakan();
    }

    @AfterEach
    void kembali() {
        penyedia.pasang(Map.of());
        dki.close();
        ReflectionTestUtils.setField(wajib, "berlaku", false);
        faktor.lepas(lurah, SebabLepas.SENDIRI);
        kunci.buka(lurah, "uji", "Sesudah uji selesai");
        jam.pulihkan();
    }

    @Test
    @DisplayName("berhasil: sesi Tasklist dengan id baru, tercatat lewat penyedia, dengan token perintah, sampai ia keluar")
    void berhasil() {
        assertThat(PerambanOidc.json(peramban.tanya(OidcController.ALAMAT)).toString())
                .isEqualTo("[{\"pemerintah\":\"dki\",\"nama\":\"SSO Uji\"}]");
        String tujuan = peramban.tekan(DKI);
        assertThat(tujuan).startsWith(dki.issuer().replace("/realms/uji", "/masuk?")).contains("response_type=code", "scope=openid+profil",
                "code_challenge_method=S256", "prompt=login", "max_age=0", "client_id=" + PenyediaUji.KLIEN,
                "redirect_uri=http%3A%2F%2F127.0.0.1%3A").doesNotContain("acr_values").doesNotContain("rahasia");
        String tanpaMasuk = peramban.kue("JSESSIONID").orElseThrow().getValue();

        HttpResponse<String> kembali = peramban.kembali(dki.masuk(tujuan, nip(), TokenSalah::benar));

        assertThat(kembali.statusCode()).as(kembali.body()).isEqualTo(302);
        assertThat(kembali.headers().firstValue("Location")).contains("/camunda/app/welcome/");
        assertThat(kembali.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(peramban.kue("JSESSIONID").map(HttpCookie::getValue)).isPresent().isNotEqualTo(Optional.of(tanpaMasuk));
        assertThat(kembali.headers().allValues("Set-Cookie")).anyMatch(kue -> kue.startsWith("JSESSIONID") && kue.contains("HttpOnly")
                && kue.contains("SameSite=Lax")).anyMatch(kue -> kue.startsWith(KnownBrowser.KUE));
        assertThat(peramban.ambil("/camunda/app/welcome/").headers().firstValue("Location")).contains("/camunda/app/tasklist/");
        assertThat(peramban.ambil("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(peramban.tanya("/camunda/api/engine/engine/default/task/count").statusCode()).isEqualTo(200);
        JsonNode saya = PerambanOidc.json(peramban.tanya(SESI));
        assertThat(saya.path("akun").asText()).isEqualTo(lurah);
        assertThat(saya.at("/masuk/0/dengan").asText()).endsWith(", lewat penyedia identitas");
        assertThat(saya.at("/masuk/0/keadaan").asText()).isEqualTo("sesi ini");
        assertThat(peramban.perintah(SESI + "/kabar/diketahui", "{\"id\":[]}", true).statusCode()).isEqualTo(204);
        Klien.diTasklist(port, lurah);

        assertThat(peramban.perintah("/camunda/api/admin/auth/user/default/logout", "", true).statusCode()).isEqualTo(200);
        assertThat(peramban.tanya(SESI).statusCode()).isEqualTo(401);
        assertThat(masuk.milik(lurah)).anyMatch(satu -> satu.sebab() != null && satu.sebab().name().equals("KELUAR"));
        assertThat(bawa(nip()).statusCode()).isEqualTo(302);
        assertThat(peramban.perintah(SESI + "/kabar/diketahui", "{\"id\":[]}", false).statusCode()).as("without its token, which ends the session as well").isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("token yang salah membuka tidak satu sesi pun, dan isinya tidak diulang")
    void tokenSalah(TokenSalah salah) {
        HttpResponse<String> jawaban = peramban.kembali(dki.masuk(peramban.tekan(DKI), nip(),
                (isi, milik) -> salah.token(isi, milik, PenyediaUji.RAHASIA)));
        ditolak(jawaban, salah.sebab());
        assertThat(jawaban.body()).doesNotContain("nonce-lain", "klien-lain", "penyedia-lain.example");
    }

    @Test
    @DisplayName("state hanya dipakai sekali, hanya oleh peramban yang memulainya, hanya sepuluh menit, dan hanya bagi pemerintahnya")
    void state() {
        URI alamat = dki.masuk(peramban.tekan(DKI), nip(), TokenSalah::benar);
        ditolak(new PerambanOidc(port), alamat, OidcRefusal.BUKAN_DARI_SINI);
        PerambanOidc lain = new PerambanOidc(port);
        lain.tekan(DKI);
        ditolak(lain, alamat, OidcRefusal.BUKAN_DARI_SINI);
        ditolak(peramban, URI.create(alamat.toString().replaceAll("state=[^&]*", "state=tebakan")), OidcRefusal.BUKAN_DARI_SINI);
        ditolak(peramban, URI.create(alamat + "&state=dua"), OidcRefusal.BUKAN_DARI_SINI);
        ditolak(peramban, URI.create(alamat.toString().replaceAll("state=[^&]*&?", "")), OidcRefusal.BUKAN_DARI_SINI);
        assertThat(peramban.kembali(alamat).statusCode()).as("the right one still counts").isEqualTo(302);
        ditolak(peramban, alamat, OidcRefusal.BUKAN_DARI_SINI, false);
        assertThat(dki.diminta("/token")).as("nothing of all this reaches the provider").isOne();

        penyedia.pasang(Map.of(DKI, dki.setelan("", NAMA), "banjar", dki.setelan("", "SSO Banjar")));
        PerambanOidc baru = new PerambanOidc(port);
        URI lewat = dki.masuk(baru.tekan(DKI), nip(), TokenSalah::benar);
        ditolak(baru, URI.create(lewat.toString().replace("/dki/", "/banjar/")), OidcRefusal.BUKAN_DARI_SINI);
        baru.tekan(DKI);
        ditolak(baru, lewat, OidcRefusal.BUKAN_DARI_SINI);
        URI terlambat = dki.masuk(baru.tekan(DKI), nip(), TokenSalah::benar);
        jam.bekukan(jam.instant().plus(Duration.ofMinutes(11)));
        ditolak(baru, terlambat, OidcRefusal.BUKAN_DARI_SINI);
        HttpResponse<String> tiada = baru.ambil(OidcController.kembali("bukittinggi") + "?state=a&code=b");
        assertThat(tiada.statusCode()).isEqualTo(404);
        assertThat(tiada.body()).contains("tidak dipakai Rukun");
    }

    @Test
    @DisplayName("dua kali kembali pada saat yang sama ialah satu sesi, dan kode orang lain tidak membuka apa pun")
    void serentakDanKodeTerpakai() {
        URI alamat = dki.masuk(peramban.tekan(DKI), nip(), TokenSalah::benar);
        List<Integer> status = Stream.generate(() -> CompletableFuture.supplyAsync(() -> peramban.kembali(alamat).statusCode())).limit(4).toList()
                .stream().map(CompletableFuture::join).toList();
        assertThat(status).containsOnlyOnce(302);

        PerambanOidc pencuri = new PerambanOidc(port);
        String punyaSendiri = pencuri.tekan(DKI).replaceAll(".*[?&]state=([^&]*).*", "$1");
        ditolak(pencuri, URI.create(alamat.toString().replaceAll("state=[^&]*", "state=" + punyaSendiri)), OidcRefusal.TIDAK_SAH);
        PerambanOidc korban = new PerambanOidc(port);
        URI belumDipakai = dki.masuk(korban.tekan(DKI), nip(), TokenSalah::benar);
        punyaSendiri = pencuri.tekan(DKI).replaceAll(".*[?&]state=([^&]*).*", "$1");
        ditolak(pencuri, URI.create(belumDipakai.toString().replaceAll("state=[^&]*", "state=" + punyaSendiri)), OidcRefusal.TIDAK_SAH);
    }

    @Test
    @DisplayName("sesudah masuk tidak ke alamat yang disebut siapa pun, dan halaman lain tidak memulainya")
    void tidakKeTempatLain() {
        String alamat = dki.masuk(peramban.tekan(DKI), nip(), TokenSalah::benar) + "&redirect=https%3A%2F%2Fjahat.example&next=//jahat.example";
        assertThat(peramban.kembali(URI.create(alamat)).headers().firstValue("Location")).contains("/camunda/app/welcome/");
        assertThat(peramban.tekanDariLain(DKI).statusCode()).isEqualTo(403);
        assertThat(peramban.perintah(OidcController.ALAMAT + "/jakarta", "", false).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("RUKUN-POL-193 hanya pemegang jabatan pada pemerintahnya: NIP pemerintah lain, NIP tak dikenal, dan jabatan di dua pemerintah ditolak")
    void pemerintahLain() {
        KotaUji banjar = new KotaUji(panggung, "32.79");
        String sekda = banjar.akun("sekda");
        ditolak(bawa(isi -> isi.claim("nip", nip(sekda))), OidcRefusal.TIDAK_MENJABAT);
        ditolak(bawa(isi -> isi.claim("nip", "190001012005011999")), OidcRefusal.TIDAK_MENJABAT);
        // The other way round as well: what Banjar says of an official of Jakarta opens nothing.
        penyedia.pasang(Map.of("banjar", dki.setelan("", NAMA)));
        ditolak(peramban.kembali(dki.masuk(peramban.tekan("banjar"), nip(), TokenSalah::benar)), OidcRefusal.TIDAK_MENJABAT);
        penyedia.pasang(Map.of(DKI, dki.setelan("", NAMA)));
        panggung.ubah(e -> DataJabatan.simpan(e, new PemegangJabatan(banjar.unit("SETDA"), Jabatan.PETUGAS_UNIT, SifatJabatan.DEFINITIF,
                Orang.pegawai(nip, "Dua Pemerintah", lurah), LocalDate.of(2019, 1, 1), null, null, Instant.EPOCH)));
        ditolak(bawa(nip()), OidcRefusal.LUAR);
    }

    @Test
    @DisplayName("RUKUN-POL-196 tanpa akun tidak masuk, dan masuk tidak membuat akun; yang dikunci tidak masuk; warga tidak masuk dengan NIK")
    void tanpaAkunDanTerkunci() {
        kunci.kunci(lurah, "operator.dki", "Operator", "Diminta Camat, teleponnya hilang");
        ditolak(bawa(nip()), OidcRefusal.TERKUNCI);
        kunci.buka(lurah, "operator.dki", "Teleponnya ditemukan kembali");
        ditolak(bawa(isi -> isi.claim("nip", akunOrang.orang(kelurahan.akun("rw01")).orElseThrow())), OidcRefusal.TANPA_NIP);
        String nipPetugas = "1980010120050" + lurah.replaceAll("\\D", "").transform(angka -> "0".repeat(5 - angka.length()) + angka);
        panggung.ubah(e -> DataJabatan.simpan(e, new PemegangJabatan(kelurahan.id, Jabatan.PETUGAS_KELURAHAN, SifatJabatan.DEFINITIF,
                Orang.pegawai(nipPetugas, "Tanpa Akun", null), LocalDate.of(2019, 1, 1), null, null, Instant.EPOCH)));
        ditolak(bawa(isi -> isi.claim("nip", nipPetugas)), OidcRefusal.TANPA_AKUN);
        assertThat(akunOrang.akun(nipPetugas)).isEmpty();
    }

    @Test
    @DisplayName("sesinya seperti dengan sandi: kunci operator, sandi yang diganti, dan keluarkan semua mengakhirinya; yang lama berakhir")
    void berakhir() {
        assertThat(bawa(nip()).statusCode()).isEqualTo(302);
        kunci.kunci(lurah, "operator.dki", "Operator", "Diminta Camat, teleponnya hilang");
        assertThat(peramban.tanya(SESI).statusCode()).isEqualTo(401);
        kunci.buka(lurah, "operator.dki", "Teleponnya ditemukan kembali");
        assertThat(bawa(nip()).statusCode()).isEqualTo(302);
        Klien lain = Klien.diTasklist(port, lurah);
        lain.kirim("DELETE", SESI + "/masuk", null).berhasil();
        assertThat(peramban.tanya(SESI).statusCode()).isEqualTo(401);
        assertThat(bawa(nip()).statusCode()).isEqualTo(302);
        lain.kirim("PUT", SESI + "/sandi", Map.of("lama", SANDI, "baru", "Mangga-Muda.7 di kebun")).berhasil();
        assertThat(peramban.tanya(SESI).statusCode()).isEqualTo(401);
        lain.kirim("PUT", SESI + "/sandi", Map.of("lama", "Mangga-Muda.7 di kebun", "baru", SANDI));
        assertThat(bawa(nip()).statusCode()).isEqualTo(302);
        assertThat(bawa(nip()).statusCode()).as("again, in the same browser").isEqualTo(302);
        assertThat(masuk.milik(lurah)).anyMatch(satu -> satu.sebab() != null && satu.sebab().name().equals("MASUK_LAGI"));
    }

    @Test
    @DisplayName("akun yang dikunci selagi penyedia ditanya tidak terbuka")
    void dikunciSelagiMasuk() {
        String tujuan = peramban.tekan(DKI);
        URI alamat = dki.masuk(tujuan, nip(), TokenSalah::benar);
        dki.jawabToken(aResponse().withFixedDelay(1500).withTransformers("penyedia"));
        CompletableFuture<HttpResponse<String>> kembali = CompletableFuture.supplyAsync(() -> peramban.kembali(alamat));
        CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS)
                .execute(() -> kunci.kunci(lurah, "operator.dki", "Operator", "Diminta Camat, teleponnya hilang"));
        ditolak(kembali.join(), OidcRefusal.TERKUNCI);
    }

    @Test
    @DisplayName("akun yang dikunci, atau yang semua sesinya diakhiri, tepat sebelum sesinya dicatat tidak terbuka")
    void dikunciTepatSebelumDicatat() {
        for (boolean dibukaLagi : List.of(true, false)) {
            MockHttpServletRequest permintaan = new MockHttpServletRequest(aplikasi);
            AtomicBoolean pertama = new AtomicBoolean(true);
            assertThat(pintu.bukaSesi(permintaan, new MockHttpServletResponse(), lurah, () -> {
                if (pertama.getAndSet(false)) {
                    kunci.kunci(lurah, "operator.dki", "Operator", "Diminta Camat, teleponnya hilang");
                    if (dibukaLagi) {
                        kunci.buka(lurah, "operator.dki", "Teleponnya ditemukan kembali");
                    }
                }
                return true;
            })).isFalse();
            assertThat(Visitor.akunSesi(permintaan)).isEmpty();
        }
        assertThat(masuk.milik(lurah)).isEmpty();
    }

    @Test
    @DisplayName("RUKUN-POL-195 siapa memakai atau wajib memakai faktor kedua hanya masuk bila penyedia menyebut bahwa ia memintanya")
    void faktorKedua() {
        pasangFaktor();
        lupakanTebakan();
        ditolak(bawa(nip()), OidcRefusal.TANPA_FAKTOR);
        ditolak(bawa(nip().andThen(isi -> isi.claim("amr", List.of("pwd", "sms")))), OidcRefusal.TANPA_FAKTOR);
        assertThat(bawa(nip().andThen(isi -> isi.claim("amr", List.of("pwd", "otp")))).statusCode()).isEqualTo(302);
        assertThat(peramban.tanya(SESI).statusCode()).isEqualTo(200);
        penyedia.pasang(Map.of(DKI, dki.setelan("gold", NAMA)));
        assertThat(peramban.tekan(DKI)).contains("acr_values=gold");
        ditolak(bawa(nip().andThen(isi -> isi.claim("acr", "silver"))), OidcRefusal.TANPA_FAKTOR, false);
        assertThat(bawa(nip().andThen(isi -> isi.claim("acr", "gold"))).statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("RUKUN-POL-195 operator tanpa amr ditolak; dengan amr ia masuk, dan memasang faktor keduanya di Rukun lebih dahulu")
    void operator() {
        String operator = panggung.jabatan(wilayah.pemerintah(kelurahan.id).id(), Jabatan.OPERATOR, "operator-oidc-" + lurah);
        ReflectionTestUtils.setField(wajib, "berlaku", true);
        ditolak(bawa(isi -> isi.claim("nip", nip(operator))), OidcRefusal.TANPA_FAKTOR);
        assertThat(bawa(isi -> isi.claim("nip", nip(operator)).claim("amr", List.of("mfa"))).statusCode()).isEqualTo(302);
        assertThat(peramban.ambil("/camunda/app/cockpit/default/").headers().firstValue("Location")).get().asString()
                .endsWith("/faktor-kedua/halaman");
        assertThat(peramban.tanya(SESI).statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("penyedia yang padam, lambat, mengalihkan, atau terlalu panjang menjawab: satu kalimat, dan sandi tetap membuka")
    void gangguan() {
        for (var jawaban : List.of(aResponse().withFixedDelay(8000), aResponse().withStatus(302).withHeader("Location", dki.issuer() + "/lain"),
                okJson("{\"id_token\":\"" + "x".repeat(300_000) + "\"}"), aResponse().withStatus(500).withBody("meledak"), okJson("[]"),
                okJson("{\"access_token\":\"a\",\"token_type\":\"Bearer\"}"), aResponse().withStatus(401).withHeader("Content-Type",
                "application/json").withBody("{\"error\":\"invalid_client\",\"error_description\":\"meledak\"}"))) {
            dki.jawabToken(jawaban);
            HttpResponse<String> ditolak = bawa(nip());
            ditolak(ditolak, OidcRefusal.GANGGUAN);
            assertThat(ditolak.body()).doesNotContain("meledak", "invalid_client");
        }
        assertThat(dki.diminta("/realms/uji/lain")).as("no answer leads elsewhere").isZero();
        dki.padam();
        ditolak(peramban.kembali(URI.create("http://x" + OidcController.kembali(DKI) + "?code=a&state=" + peramban.tekan(DKI)
                .replaceAll(".*[?&]state=([^&]*).*", "$1"))), OidcRefusal.GANGGUAN);
        Klien.diTasklist(port, lurah).ambil(SESI).berhasil();
    }

    @Test
    @DisplayName("penyedia yang padam sejak awal, menyebut dirinya lain, atau hanya menandatangani dengan rahasia: tombolnya mengatakannya")
    void keteranganSalah() {
        OIDCProviderMetadata lain = new OIDCProviderMetadata(new Issuer("https://penyedia-lain.example"), List.of(SubjectType.PUBLIC),
                URI.create(dki.issuer()));
        OIDCProviderMetadata terbuka = dki.metadata();
        terbuka.setTokenEndpointURI(URI.create("http://penyedia-lain.example/token"));
        OIDCProviderMetadata rahasia = dki.metadata();
        rahasia.setIDTokenJWSAlgs(List.of(JWSAlgorithm.HS256));
        for (OIDCProviderMetadata kata : List.of(lain, terbuka, rahasia)) {
            dki.sebut(kata);
            penyedia.pasang(Map.of(DKI, dki.setelan("", NAMA)));
            gagalDitekan();
        }
        dki.biasa();
        gagalDitekan();
        penyedia.pasang(Map.of(DKI, dki.setelan("", NAMA)));
        peramban.tekan(DKI);
        dki.padam();
        penyedia.pasang(Map.of(DKI, dki.setelan("", NAMA)));
        gagalDitekan();
        assertThat(PerambanOidc.json(peramban.tanya(OidcController.ALAMAT))).as("the button stays").hasSize(1);
    }

    private void gagalDitekan() {
        HttpResponse<String> jawaban = peramban.perintah(OidcController.ALAMAT + "/" + DKI, "", false);
        assertThat(jawaban.statusCode()).isEqualTo(503);
        assertThat(PerambanOidc.json(jawaban).path("pesan").asText()).isEqualTo(OidcRefusal.GANGGUAN.kalimat(NAMA));
    }

    @Test
    @DisplayName("yang dibatalkan atau ditolak penyedia dikatakan dengan kata sendiri, dan jawaban penyedia lain tidak dipakai")
    void jawabanGalat() {
        String galat = OidcController.kembali(DKI) + "?error_description=%3Cb%3Emeledak&error=";
        ditolak(peramban.ambil(galat + "access_denied&state=" + stateBaru()), OidcRefusal.DIBATALKAN);
        HttpResponse<String> lain = peramban.ambil(galat + "server_error&state=" + stateBaru());
        ditolak(lain, OidcRefusal.GANGGUAN);
        assertThat(lain.body()).doesNotContain("meledak", "server_error");
        ditolak(peramban.ambil(OidcController.kembali(DKI) + "?state=" + stateBaru()), OidcRefusal.TIDAK_SAH);
        ditolak(peramban.ambil(OidcController.kembali(DKI) + "?code=&state=" + stateBaru()), OidcRefusal.TIDAK_SAH);
        URI alamat = dki.masuk(peramban.tekan(DKI), nip(), TokenSalah::benar);
        ditolak(peramban, URI.create(alamat + "&iss=https%3A%2F%2Fpenyedia-lain.example"), OidcRefusal.TIDAK_SAH);
        OIDCProviderMetadata kata = dki.metadata();
        kata.setSupportsAuthorizationResponseIssuerParam(true);
        dki.sebut(kata);
        penyedia.pasang(Map.of(DKI, dki.setelan("", NAMA)));
        ditolak(bawa(nip()), OidcRefusal.TIDAK_SAH);
        alamat = dki.masuk(peramban.tekan(DKI), nip(), TokenSalah::benar);
        assertThat(peramban.kembali(URI.create(alamat + "&iss=" + URLEncoder.encode(dki.issuer(), StandardCharsets.UTF_8)))
                .statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("tiga puluh jawaban yang tidak berharga dari satu tempat, lalu satu tiap lima detik; sandi tidak ikut menunggu")
    void direm() {
        jam.bekukan(jam.instant());
        Consumer<JWTClaimsSet.Builder> salah = isi -> isi.claim("nip", "190001012005011999");
        for (int kali = 0; kali < 30; kali++) {
            ditolak(bawa(salah), OidcRefusal.TIDAK_MENJABAT);
        }
        ditolak(bawa(salah), OidcRefusal.DITUNDA);
        ditolak(bawa(nip()), OidcRefusal.DITUNDA);
        jam.bekukan(jam.instant().plusSeconds(6));
        assertThat(bawa(nip()).statusCode()).isEqualTo(302);
        Klien.diTasklist(port, lurah).ambil(SESI).berhasil();
    }

    @Test
    @DisplayName("setelan yang salah menghentikan pemasangan dengan nama variabelnya; yang benar dipakai tanpa bertanya kepada penyedianya")
    void setelan() {
        OidcSettings salah = new OidcSettings(Map.of(DKI, new ProviderSettings("http://sso.example.go.id", "", "", "", "", "", "SSO")));
        assertThatIllegalStateException().isThrownBy(() -> new OidcStartCheck(salah, penyedia, wilayah).run(null))
                .withMessageContainingAll("RUKUN_OIDC_DKI_ISSUER", "RUKUN_OIDC_DKI_KLIEN", "RUKUN_OIDC_DKI_RAHASIA");
        dki.padam();
        new OidcStartCheck(new OidcSettings(Map.of("bukittinggi", dki.setelan("", NAMA))), penyedia, wilayah).run(null);
        assertThat(penyedia.semua()).extracting(IdentityProvider::pemerintah).containsExactly("bukittinggi");
    }

    private String stateBaru() {
        return peramban.tekan(DKI).replaceAll(".*[?&]state=([^&]*).*", "$1");
    }

    private HttpResponse<String> bawa(Consumer<JWTClaimsSet.Builder> tambahan) {
        return peramban.kembali(dki.masuk(peramban.tekan(DKI), tambahan, TokenSalah::benar));
    }

    private Consumer<JWTClaimsSet.Builder> nip() {
        return TANPA_TAMBAHAN.andThen(isi -> isi.claim("nip", nip));
    }

    private String nip(String akun) {
        return akunOrang.orang(akun).orElseThrow();
    }

    private void pasangFaktor() {
        jam.bekukan(jam.instant());
        String rahasia = faktor.tawarkan(lurah).rahasia();
        assertThat(faktor.pasang(lurah, new Autentikator(rahasia).kode(jam.instant()), "")).isPresent();
    }

    private void ditolak(PerambanOidc siapa, URI alamat, OidcRefusal sebab) {
        ditolak(siapa, alamat, sebab, true);
    }

    private void ditolak(PerambanOidc siapa, URI alamat, OidcRefusal sebab, boolean tanpaSesi) {
        HttpResponse<String> jawaban = siapa.kembali(alamat);
        dikatakan(jawaban, sebab);
        if (tanpaSesi) {
            assertThat(siapa.tanya(SESI).statusCode()).isIn(BELUM_MASUK);
        }
    }

    private void ditolak(HttpResponse<String> jawaban, OidcRefusal sebab) {
        ditolak(jawaban, sebab, true);
    }

    private void ditolak(HttpResponse<String> jawaban, OidcRefusal sebab, boolean tanpaSesi) {
        dikatakan(jawaban, sebab);
        if (tanpaSesi) {
            assertThat(peramban.tanya(SESI).statusCode()).isIn(BELUM_MASUK);
        }
    }

    private static void dikatakan(HttpResponse<String> jawaban, OidcRefusal sebab) {
        String nama = jawaban.uri().getPath().contains("/banjar/") ? "SSO (Uji|Banjar)" : NAMA;
        assertThat(jawaban.body()).as(sebab.name()).containsPattern(
                Pattern.quote(sebab.kalimat("@")).replace("@", "\\E" + nama + "\\Q"));
        assertThat(jawaban.statusCode()).isEqualTo(sebab.status().value());
    }

    /** What other tests have brought from the same place does not count here. */
    private void lupakanTebakan() {
        ((Cache<?, ?>) ReflectionTestUtils.getField(ReflectionTestUtils.getField(pintu, "rem"), "hitungan")).invalidateAll();
    }
}
