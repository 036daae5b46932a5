package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.akun.faktor.FaktorKeduaService;
import id.rukun.akun.faktor.SebabLepas;
import id.rukun.engine.door.kode.FaktorWajib;
import id.rukun.jabatan.Jabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.Autentikator;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.wilayah.WilayahService;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;

/** The second factor in the browser: set up, asked for on the sign-in page, taken away; and the page to which a post leads. */
@UjiBrowser
@Tag("panjang")
class FaktorBrowserIT {

    private static final By NAMA = LayarRukun.css(".account .dropdown-toggle");
    private static final By AKUN_SAYA = By.xpath("//a[normalize-space() = 'Akun saya']");
    private static final By MENU = LayarRukun.css(".navbar-toggle");
    private static final By KODE_MASUK = LayarRukun.css("#rukun-kode-masuk");
    private static final By RAHASIA = LayarRukun.css(".rukun-faktor-rahasia");
    private static final By PEMULIHAN = LayarRukun.css(".rukun-kode-pemulihan li");
    private static final int LANGKAH = 30;

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @LocalServerPort private int port;
    @Autowired private Panggung panggung;
    @Autowired private WilayahService wilayah;
    @Autowired private FaktorWajib wajib;
    @Autowired private FaktorKeduaService faktor;
    @Autowired private JamRukun jam;

    private KelurahanUji kelurahan;
    private Akses akses;
    private Tasklist tasklist;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        akses = new Akses(peramban.driver());
        tasklist = new Tasklist(peramban.driver(), port);
    }

    @AfterEach
    void kembali() {
        ReflectionTestUtils.setField(wajib, "berlaku", false);
        jam.pulihkan();
    }

    @Test
    @DisplayName("pejabat memasang faktor kedua pada Akun saya, masuk dengan sandi dan kode, lalu melepasnya")
    void pejabat() throws IOException {
        jam.bekukan(jam.instant());
        String akun = kelurahan.akun("lurah");
        akses.layar(400, 768);
        tasklist.masuk(akun);
        bukaAkun();
        tulis("mulai-sandi", "bukan sandinya", "Pasang faktor kedua");
        assertThat(tasklist.tampak(LayarRukun.css("#rukun-akun-mulai-sandi-salah")).getText()).isEqualTo("Sandi tidak cocok.");
        akses.periksa("faktor-ditolak-400", "dialog");
        tulis("mulai-sandi", Panggung.SANDI, "Pasang faktor kedua");
        Autentikator ponsel = new Autentikator(tasklist.tampak(RAHASIA).getText());
        akses.periksa("faktor-tawaran-400", "dialog");
        peramban.potret("faktor-tawaran-400", 400, 1400);
        tulis("pasang-kode", "000000", "Pasang");
        assertThat(tasklist.tampak(LayarRukun.css("#rukun-akun-pasang-kode-salah")).getText()).contains("Kode tidak cocok");
        tulis("pasang-kode", ponsel.kode(jam.instant()), "Pasang");
        tasklist.tampak(PEMULIHAN);
        akses.layar(1366, 768);
        akses.periksa("faktor-pemulihan-1366", "dialog");
        peramban.potret("faktor-pemulihan-1366", 1366, 1200);
        assertThat(tasklist.semuaTampak(PEMULIHAN)).hasSize(10);
        tasklist.klik(By.xpath("//button[.='Saya sudah menyimpannya']"));
        tasklist.tunggu("in force", () -> tasklist.tampak(LayarRukun.css(".rukun-akun-faktor")).getText().contains("Dipakai sejak"));
        akses.periksa("faktor-dipakai-1366", "dialog");
        peramban.potret("faktor-dipakai-1366", 1366, 1200);

        maju();
        masuk("/camunda/app/tasklist/", akun, "123456");
        assertThat(tasklist.tampak(LayarRukun.css(".notifications .alert-danger")).getText()).contains("sandi, atau kode tidak cocok");
        akses.periksa("masuk-kode-1366", "form[name=signinForm]");
        peramban.potret("masuk-kode-1366", 1366, 768);
        masuk("/camunda/app/tasklist/", akun, ponsel.kode(jam.instant()));
        tasklist.tampak(LayarRukun.css(".task-filters .item"));

        maju();
        bukaAkun();
        tasklist.klik(By.xpath("//summary[.='Lepas faktor kedua']"));
        tasklist.ketik(tasklist.tampak(LayarRukun.css("#rukun-akun-lepas-sandi")), Panggung.SANDI);
        tulis("lepas-kode", ponsel.kode(jam.instant()), "Lepas");
        tasklist.tunggu("taken away", () -> tasklist.tampak(LayarRukun.css(".rukun-akun-faktor")).getText().contains("Pasang faktor kedua")
                || !tasklist.semuaTampak(By.xpath("//button[.='Pasang faktor kedua']")).isEmpty());
        BahasaFormulir.periksa(tasklist.tampak(LayarRukun.css(".rukun-akun-faktor")).getText());
        tasklist.masuk(akun);
        assertThat(akses.temuan()).isEmpty();
    }

    @Test
    @DisplayName("operator yang belum memasangnya dibawa ke halamannya; sesudah itu Cockpit terbuka, dan kode pemulihan membukanya lagi")
    void wajibDipasang() throws IOException {
        jam.bekukan(jam.instant());
        String operator = panggung.jabatan(wilayah.pemerintah(kelurahan.id).id(), Jabatan.OPERATOR, "operator-" + kelurahan.akun("lurah"));
        ReflectionTestUtils.setField(wajib, "berlaku", true);
        akses.layar(1366, 900);
        masuk("/camunda/app/cockpit/", operator, "");
        tasklist.tunggu("the page", () -> peramban.driver().getCurrentUrl().endsWith("/faktor-kedua/halaman"));
        tasklist.tampak(LayarRukun.css("#rukun-akun-mulai-sandi"));
        for (int lebar : List.of(400, 1366)) {
            akses.layar(lebar, 900);
            akses.periksa("faktor-halaman-" + lebar, "body");
            peramban.potret("faktor-halaman-" + lebar, lebar, 900);
        }
        tulis("mulai-sandi", Panggung.SANDI, "Pasang faktor kedua");
        Autentikator ponsel = new Autentikator(tasklist.tampak(RAHASIA).getText());
        peramban.potret("faktor-halaman-tawaran-1366", 1366, 1100);
        tulis("pasang-kode", ponsel.kode(jam.instant()), "Pasang");
        String sekali = tasklist.tampak(PEMULIHAN).getText();
        peramban.potret("faktor-halaman-pemulihan-1366", 1366, 1100);
        akses.periksa("faktor-halaman-pemulihan-1366", "body");
        BahasaFormulir.periksa(tasklist.tampak(LayarRukun.css("main")).getText());
        tasklist.klik(By.xpath("//button[.='Saya sudah menyimpannya']"));
        tasklist.tampak(By.xpath("//a[normalize-space() = 'Akun pejabat']"));

        masuk("/camunda/app/cockpit/", operator, sekali);
        tasklist.tampak(By.xpath("//a[normalize-space() = 'Akun pejabat']"));
        bukaAkun();
        assertThat(tasklist.tampak(LayarRukun.css(".rukun-akun-faktor")).getText()).contains("sisa kode pemulihan: 9", "mewajibkannya")
                .doesNotContain("Lepas faktor kedua");
        faktor.lepas(operator, SebabLepas.SENDIRI);
        assertThat(akses.temuan()).isEmpty();
    }

    private void masuk(String aplikasi, String akun, String kode) {
        peramban.driver().get("http://127.0.0.1:" + port + "/rukun/tafsir");
        peramban.driver().manage().deleteAllCookies();
        peramban.driver().get("http://127.0.0.1:" + port + aplikasi);
        tasklist.tunggu("the code typed", () -> {
            tasklist.ketik(tasklist.tampak(KODE_MASUK), kode);
            return kode.equals(tasklist.tampak(KODE_MASUK).getDomProperty("value"));
        });
        tasklist.ketikMasuk(akun, Panggung.SANDI);
    }

    private void maju() {
        jam.bekukan(jam.instant().plusSeconds(2 * LANGKAH));
    }

    private void tulis(String kolom, String isi, String tombol) {
        tasklist.ketik(tasklist.tampak(LayarRukun.css("#rukun-akun-" + kolom)), isi);
        By kirim = By.xpath("//button[.='" + tombol + "']");
        tasklist.klik(kirim);
        tasklist.tunggu("answered", () -> tasklist.semuaTampak(kirim).stream().allMatch(WebElement::isEnabled));
    }

    private void bukaAkun() {
        if (tasklist.semuaTampak(NAMA).isEmpty()) {
            tasklist.semuaTampak(MENU).forEach(tasklist::klik);
        }
        tasklist.klik(NAMA);
        tasklist.klik(AKUN_SAYA);
        tasklist.tampak(LayarRukun.css(".rukun-akun-faktor p"));
    }
}
