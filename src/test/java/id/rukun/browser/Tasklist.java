package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** Camunda Tasklist as one official sees it after signing in. */
class Tasklist extends LayarRukun {

    static final String TUGAS_SAYA = "Tugas saya";
    static final String TUGAS_KANTOR = "Tugas kantor saya";
    static final String TERLAMBAT = "Terlambat di kantor saya";

    private static final String SANDI = "rukun";
    private static final By TANPA_TUGAS = css(".tasks-list .no-tasks, .tasks-list .well");
    /** The next task of the case may open by itself. */
    private static final By FORMULIR_LAMA = css(".form-pane form[data-lama]");
    private static final By KIRIM = css(".form-actions button.btn-primary");
    private static final By MULAI = css(".modal-footer button.btn-primary");
    private static final By PILIHAN = css(".dropdown-menu > li");
    private static final By PENOLAKAN = css(".notifications .alert-danger .message");
    private static final By PENOLAKAN_LAMA = css(".notifications .alert-danger[data-lama]");
    private static final By PENOLAKAN_BARU = css(".notifications .alert-danger:not([data-lama]) .message");

    static final By TANYA_BALIK = css("dialog.rukun-tanya-balik");
    static final By TANYA_BALIK_KIRIM = css("dialog.rukun-tanya-balik .btn-primary");
    static final By TANYA_BALIK_KEMBALI = css("dialog.rukun-tanya-balik .btn-default");
    private static final By TAB = css(".task-card .nav-tabs a");

    private final String alamat;

    Tasklist(WebDriver driver, int port) {
        super(driver);
        this.alamat = "http://127.0.0.1:" + port + "/camunda/app/tasklist/default/";
    }

    /** Signs in; whoever used the browser before is forgotten, as when an office shares a computer. */
    Tasklist masuk(String akun) {
        return masuk(akun, SANDI);
    }

    Tasklist masuk(String akun, String sandi) {
        // From a page that asks nothing by itself: what is open would still ask when the session is gone.
        driver.get(URI.create(alamat).resolve("/rukun/tafsir").toString());
        driver.manage().deleteAllCookies();
        driver.get(alamat);
        return masukDiSini(akun, sandi);
    }

    /** Signs in on the page that is shown, as after a session that is over. */
    Tasklist masukDiSini(String akun) {
        return masukDiSini(akun, SANDI);
    }

    private Tasklist masukDiSini(String akun, String sandi) {
        ketikMasuk(akun, sandi);
        tampak(css(".task-filters .item"));
        return this;
    }

    /** Signs in, wherever that leads. */
    void ketikMasuk(String akun, String sandi) {
        tunggu("name and password typed", () -> terketik(css("form[name=signinForm] input[type=text]"), akun)
                && terketik(css("form[name=signinForm] input[type=password]"), sandi)
                && terisi(css("form[name=signinForm] input[type=text]"), akun));
        klik(css("form[name=signinForm] button[type=submit]"));
    }

    /** The page moves the cursor while it loads, so what was typed is looked at. */
    private boolean terketik(By tempat, String teks) {
        ketik(tampak(tempat), teks);
        return terisi(tempat, teks);
    }

    private boolean terisi(By tempat, String teks) {
        return teks.equals(tampak(tempat).getDomProperty("value"));
    }

    /** Opens the start form of a procedure, once a window closed before has faded out: it would take the click. */
    LayarFormulir bukaMulai(String prosedur) {
        tunggu("no window that still closes", () -> driver.findElements(css(".modal-backdrop")).isEmpty());
        klik(css(".start-process-action a"));
        tampak(css(".modal ul.processes a"));
        assertThat(driver.findElements(css(".modal .pagination"))).as("procedures on another page").isEmpty();
        klikYangDiam(By.xpath("//*[contains(@class, 'modal')]//a[normalize-space() = '" + prosedur + "']"));
        LayarFormulir formulir = new FormulirRukun(this, css(".modal form.rukun-formulir"), MULAI);
        tunggu("lists of the form", () -> driver.findElements(css(".modal select[data-daftar]:not([hidden])")).stream()
                .noneMatch(pilihan -> pilihan.findElements(css("option")).isEmpty()));
        return formulir;
    }

    /** Opens a task through a filter; who begins to fill it in takes it. */
    FormulirRukun buka(String saringan, String tugas) {
        tunggu("task \"" + tugas + "\" in \"" + saringan + "\"", () -> pilih(saringan, tugas));
        tunggu("task \"" + tugas + "\" opened",
                () -> driver.findElement(css(".task-card h2.task")).getText().equals(tugas));
        return formulir();
    }

    /** Opens a task of the list that the page shows by itself after signing in; it may have to come there yet. */
    FormulirRukun bukaDariDaftar(String tugas) {
        tunggu("task \"" + tugas + "\" in the list", () -> judulTugas().stream().filter(j -> j.getText().equals(tugas))
                .findFirst().map(judul -> {
                    klik(judul);
                    return true;
                }).orElse(null));
        return terbukaSendiri(tugas);
    }

    /** The form of a task that opens without being asked for. */
    FormulirRukun terbukaSendiri(String tugas) {
        tunggu("task \"" + tugas + "\" opened",
                () -> driver.findElement(css(".task-card h2.task")).getText().equals(tugas));
        return formulir();
    }

    /** Opens the first task of a filter and leaves it to whoever holds it. */
    void buka(String saringan) {
        tunggu("a task in \"" + saringan + "\"", () -> {
            saring(saringan);
            List<WebElement> ada = judulTugas();
            ada.stream().limit(1).forEach(this::klik);
            return !ada.isEmpty();
        });
        tampak(css(".task-card .assignee"));
        formulir();
    }

    /**
     * Ends the session on the server, and at once does something on the page, which learns of it when it next asks.
     *
     * @param perbuatan script, in JavaScript
     */
    void akhiriSesi(String perbuatan) {
        jalankan("return fetch('/camunda/api/admin/auth/user/default/logout', { method: 'POST', headers: { 'X-XSRF-TOKEN': "
                + "document.cookie.match(/XSRF-TOKEN=([^;]*)/)[1] } }).then(() => { " + perbuatan + " })");
    }

    /** The form of the task that the page shows, once it is there. */
    FormulirRukun formulirTampil() {
        return formulir();
    }

    /** Looks at another filter, without waiting for what is typed to be kept. */
    void tengok(String saringan) {
        klik(saringan(saringan));
    }

    /** Has the page ask for tasks, though a window lies over it: what it last asked may have found nobody, and be waited for in vain. */
    void tanyakanTugas() {
        jalankan("arguments[0].click()", driver.findElement(saringan(TERLAMBAT)));
    }

    /** Opens a link into Tasklist, as it is copied and sent to a colleague. */
    void bukaTautan(String tautan) {
        driver.get("about:blank");
        driver.get(alamat + "#/" + tautan);
    }

    /** How many choices a menu offers. */
    int pilihan(By menu) {
        klik(menu);
        tampak(PILIHAN);
        int banyaknya = semuaTampak(PILIHAN).size();
        driver.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        tungguHilang(PILIHAN);
        return banyaknya;
    }

    /** Names of the views of the task that is shown. */
    List<String> tab() {
        return semuaTampak(TAB).stream().map(WebElement::getText).toList();
    }

    static By tab(String nama) {
        return By.xpath("//*[contains(@class, 'task-card')]//a[normalize-space() = '" + nama + "']");
    }

    /** Opens the dossier of the task that is shown, to be printed. */
    String berkasUntukDicetak() {
        klik(tab("Berkas"));
        return tabBaru(tunggu("the dossier's link", () -> tautanCetak()));
    }

    /** Types into the field above the tasks and presses Enter. */
    void cari(String teks) {
        ketik(tampak(css(".search-field .main-field")), teks + Keys.ENTER);
    }

    /** What stands in the place of the tasks. */
    String kabarDaftar() {
        return tampak(css("[cam-tasks] .well, [cam-tasks] .alert")).getText().trim();
    }

    /** Names of the tasks that a filter shows. */
    List<String> tugas(String saringan) {
        saring(saringan);
        return judulTugas().stream().map(WebElement::getText).toList();
    }

    private Boolean pilih(String saringan, String tugas) {
        saring(saringan);
        for (WebElement judul : judulTugas()) {
            if (judul.getText().equals(tugas)) {
                klik(judul);
                return true;
            }
        }
        return false;
    }

    private List<WebElement> judulTugas() {
        return driver.findElements(css("ol.tasks-list h4.task a"));
    }

    /** Leaves a filter and comes back, which asks the server again. */
    private void saring(String saringan) {
        klik(saringan(TERLAMBAT));
        klik(saringan(saringan));
        tunggu("filter " + saringan, () -> driver.findElement(css(".task-filters .item.active")).getText()
                .startsWith(saringan));
        tunggu("tasks of the filter", () -> !judulTugas().isEmpty() || !semuaTampak(TANPA_TUGAS).isEmpty());
    }

    private static By saringan(String nama) {
        return By.xpath("//*[contains(@class, 'task-filters')]//a[normalize-space(text()) = '" + nama + "']");
    }

    private FormulirRukun formulir() {
        tampak(css(".form-pane [data-lembar] h3"));
        return new FormulirRukun(this, css(".form-pane form.rukun-formulir"), KIRIM);
    }

    /**
     * Presses the button below a form and waits until Tasklist has put the form away, and what it refused before. What is
     * asked back fails.
     */
    void kirim(By tombol) {
        tandaiLama();
        tekan(tombol);
        tungguTerkirim(tombol);
    }

    /** The same, and answers with yes what is asked back, which is returned. */
    String kirimDitanya(By tombol) {
        tandaiLama();
        tekan(tombol);
        String hal = tampak(TANYA_BALIK).getText();
        klik(TANYA_BALIK_KIRIM);
        tungguHilang(TANYA_BALIK);
        tungguTerkirim(tombol);
        return hal;
    }

    /** Presses the button below the form of a task and returns what is asked back, which stays open. */
    String tanyaBalik() {
        tekan(KIRIM);
        return tampak(TANYA_BALIK).getText();
    }

    private void tandaiLama() {
        jalankan("document.querySelector('.form-pane form.rukun-formulir')?.setAttribute('data-lama', 'ya')");
    }

    private void tungguTerkirim(By tombol) {
        By wadah = tombol.equals(MULAI) ? css(".modal") : FORMULIR_LAMA;
        tunggu("gone: " + wadah, () -> {
            tidakDitanya();
            return semuaTampak(wadah).isEmpty();
        });
        tungguHilang(PENOLAKAN);
    }

    private void tidakDitanya() {
        semuaTampak(TANYA_BALIK).forEach(dialog -> {
            throw new AssertionError("asked back although nothing was to be: " + dialog.getText());
        });
    }

    /**
     * Presses the button below a form and returns the sentence that refuses it; no earlier refusal stands beside it, and what will be
     * refused is not asked back.
     */
    String kirimDitolak(By tombol) {
        jalankan("document.querySelectorAll('.notifications .alert-danger').forEach(k => { k.dataset.lama = 'ya'; })");
        tekan(tombol);
        String kalimat = tunggu("a refusal", () -> {
            tidakDitanya();
            return driver.findElement(PENOLAKAN_BARU).getText();
        });
        tungguHilang(PENOLAKAN_LAMA);
        return kalimat;
    }

    /** A click beside an open calendar only closes the calendar. */
    private void tekan(By tombol) {
        By kalender = css(".flatpickr-calendar.open");
        if (!semuaTampak(kalender).isEmpty()) {
            driver.switchTo().activeElement().sendKeys(Keys.ESCAPE);
            tungguHilang(kalender);
        }
        klik(tombol);
    }
}
