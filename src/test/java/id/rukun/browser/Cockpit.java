package id.rukun.browser;

import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** Camunda Cockpit as a supervisor or an operator sees it. */
class Cockpit extends LayarRukun {

    private static final String SANDI = "rukun";
    private static final By NAMA = css("form[name=signinForm] input[type=text]");
    private static final By KATA_SANDI = css("form[name=signinForm] input[type=password]");
    private static final By SEBAB = css(".incidents-tab td.message a");
    private static final By TAB = css(".ctn-tabbed .nav-tabs a, .cam-tabs .nav-tabs a, .nav-tabs a");

    private final String alamat;

    Cockpit(WebDriver driver, int port) {
        super(driver);
        this.alamat = "http://127.0.0.1:" + port + "/camunda/app/cockpit/default/";
    }

    Cockpit masuk(String akun) {
        ketuk(akun);
        tungguHilang(NAMA);
        return this;
    }

    /** Signs in without right to be here, and returns what is answered. */
    String masukDitolak(String akun) {
        ketuk(akun);
        return tampak(css(".notifications .alert-danger")).getText();
    }

    /** Signs in on the page that is shown, as after being signed out. */
    Cockpit masukDiSini(String akun) {
        isi(akun);
        tungguHilang(NAMA);
        return this;
    }

    private void ketuk(String akun) {
        driver.get(alamat);
        isi(akun);
    }

    private void isi(String akun) {
        tunggu("name and password typed", () -> {
            ketik(tampak(NAMA), akun);
            ketik(tampak(KATA_SANDI), SANDI);
            return akun.equals(tampak(NAMA).getDomProperty("value"));
        });
        klik(css("form[name=signinForm] button[type=submit]"));
    }

    /** The text of a page beside Cockpit, opened by its address. */
    String halaman(String jalur) {
        driver.get(URI.create(alamat).resolve(jalur).toString());
        return tampak(css("body")).getText();
    }

    /** Opens a running process; the page is loaded anew, as it is by a link in a message. */
    Cockpit bukaProses(String id) {
        driver.get("about:blank");
        driver.get(alamat + "#/process-instance/" + id + "/runtime");
        tampak(By.xpath("//a[normalize-space() = 'Pelaksanaan yang dipanggil']"));
        return this;
    }

    /** Everything that can be read on one of Cockpit's pages. */
    String baca(String jalur) {
        driver.get("about:blank");
        driver.get(alamat + "#/" + jalur);
        tampak(css("a[href='#/dashboard'], a[href='#/processes']"));
        return terbaca();
    }

    /** Opens the failures of a running process. */
    Cockpit bukaKegagalan(String id) {
        driver.get("about:blank");
        driver.get(alamat + "#/process-instance/" + id + "/runtime?tab=incidents-tab");
        tampak(SEBAB);
        return this;
    }

    /** Whether the cause of a failure leads further, to a stack trace. */
    boolean sebabTerbuka() {
        return !"none".equals(tampak(SEBAB).getCssValue("pointer-events"));
    }

    /** The buttons beside a failure. */
    List<WebElement> ulangi() {
        return semuaTampak(css(".incidents-tab td.action a, .incidents-tab td.action button"));
    }

    /** Lets a failed job run again, and returns what is answered. */
    String ulang() {
        tunggu("a button to run it again", () -> {
            klik(ulangi().get(0));
            return true;
        });
        By kirim = css(".modal-footer button[type=submit]");
        tampak(kirim);
        if (!semuaTampak(css(".modal-body .due-date")).isEmpty()) {
            throw new AssertionError("the date of a job is offered to be changed");
        }
        klik(kirim);
        return tampak(css(".modal .notifications .alert, .notifications .alert")).getText();
    }

    /** Opens the list of dossiers from the menu, in a tab of its own. */
    String daftarBerkas() {
        return tabBaru(tampak(By.xpath("//a[@target = '_blank'][normalize-space() = 'Berkas kasus']")));
    }

    /** Opens the dossier of the process that is shown, to be printed. */
    String berkasUntukDicetak() {
        klik(By.xpath("//*[contains(@class, 'nav-tabs')]//a[normalize-space() = 'Berkas']"));
        return tabBaru(tunggu("the dossier's link", () -> tautanCetak()));
    }

    /** Names of the tabs below the picture. */
    List<String> tab() {
        return semuaTampak(TAB).stream().map(WebElement::getText).map(String::trim).toList();
    }

    /** How many commands stand beside the picture. */
    int perintah() {
        return semuaTampak(css(".btn-toolbar")).size();
    }

    boolean dapatMengulang() {
        return !semuaTampak(css(".btn-toolbar .glyphicon-repeat")).isEmpty();
    }

    /** Everything that would change a value, a task or a job and can be pressed. */
    List<WebElement> dapatMengubah() {
        return semuaTampak(css("[ng-click^='enableEditMode'], [ng-click^='deleteVariable'], [ng-click='openModal()'], "
                + "[ng-click^='toggleSuspension'], [ng-click^='openRecalculationWindow'], "
                + "[ng-click^='changeGroupIdentityLinks'], [ng-click^='changeUserIdentityLinks'], .edit-toggle"));
    }
}
