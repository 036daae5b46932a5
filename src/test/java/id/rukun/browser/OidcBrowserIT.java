package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.engine.door.oidc.PenyediaUji;
import id.rukun.jabatan.AkunOrangService;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The identity provider in the browser: its button, the way there and back from another site, and the session afterwards. */
@UjiBrowser
@Tag("panjang")
class OidcBrowserIT {

    private static final By TOMBOL = By.xpath("//form[@name='signinForm']//button[.='Masuk dengan SSO Uji']");
    private static final By DAFTAR = LayarRukun.css(".task-filters .item");

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private AkunOrangService akunOrang;
    @Autowired @Qualifier("identityProviders") private Object penyedia;

    @AfterEach
    void kembali() {
        PenyediaUji.lepas(penyedia);
    }

    @Test
    @DisplayName("pejabat masuk dengan tombolnya, mengerjakan, dan keluar; yang tidak dikenal membaca sebabnya")
    void pejabat() throws IOException {
        KelurahanUji kelurahan = panggung.kelurahan();
        String lurah = kelurahan.akun("lurah");
        Akses akses = new Akses(peramban.driver());
        Tasklist tasklist = new Tasklist(peramban.driver(), port);
        URI rukun = URI.create("http://127.0.0.1:" + port);
        try (PenyediaUji sso = PenyediaUji.bagi(akunOrang.orang(lurah).orElseThrow());
                PenyediaUji asing = PenyediaUji.bagi("190001012005011999")) {
            buka();
            tasklist.tampak(LayarRukun.css("form[name=signinForm] button[type=submit]"));
            assertThat(tasklist.semuaTampak(TOMBOL)).as("none is set").isEmpty();

            sso.pakai(penyedia, rukun, "dki", "SSO Uji");
            buka();
            for (int lebar : List.of(400, 1366)) {
                akses.layar(lebar, 900);
                tasklist.tampak(TOMBOL);
                akses.periksa("masuk-penyedia-" + lebar, "form[name=signinForm]");
                peramban.potret("masuk-penyedia-" + lebar, lebar, 900);
            }
            tasklist.klik(TOMBOL);
            tasklist.tampak(DAFTAR);
            assertThat(peramban.driver().getCurrentUrl()).startsWith(rukun + "/camunda/app/tasklist/");
            // The page's own commands carry its token.
            tasklist.masuk(lurah);

            sso.padam();
            sso.pakai(penyedia, rukun, "dki", "SSO Uji");
            buka();
            tasklist.klik(TOMBOL);
            tasklist.tunggu("why not", () -> tasklist.tampak(LayarRukun.css(".rukun-masuk-penyedia [role=alert]")).getText()
                    .contains("sedang tidak dapat dihubungi"));
            peramban.potret("masuk-penyedia-padam-1366", 1366, 900);
            akses.periksa("masuk-penyedia-padam-1366", "form[name=signinForm]");

            asing.pakai(penyedia, rukun, "dki", "SSO Uji");
            buka();
            tasklist.klik(TOMBOL);
            assertThat(tasklist.tampak(LayarRukun.css("body")).getText()).contains("hari ini tidak memegang jabatan", "RUKUN-POL-193");
            akses.periksa("masuk-penyedia-ditolak-1366", "body");
            peramban.potret("masuk-penyedia-ditolak-1366", 1366, 600);
        }
        assertThat(akses.temuan()).isEmpty();
    }

    private void buka() {
        peramban.driver().get("http://127.0.0.1:" + port + "/rukun/tafsir");
        peramban.driver().manage().deleteAllCookies();
        peramban.driver().get("http://127.0.0.1:" + port + "/camunda/app/tasklist/");
    }
}
