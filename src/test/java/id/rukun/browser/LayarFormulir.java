package id.rukun.browser;

import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A form that is open in Tasklist. Whenever it is shown or sent, all that can be read in it is checked for English. */
abstract class LayarFormulir extends LayarRukun {

    private static final String SEMUA_TEKS = """
            const tampak = unsur => unsur.getClientRects().length > 0;
            const terbuka = [arguments[0], ...document.querySelectorAll('.flatpickr-calendar.open')];
            const milik = unsur =>
                [unsur.placeholder, unsur.getAttribute('aria-label'), unsur.matches('option') && unsur.text];
            const lain = wadah => [...wadah.querySelectorAll('[placeholder], [aria-label], option')]
                .filter(unsur => unsur.matches('option') || tampak(unsur)).flatMap(milik);
            return terbuka.flatMap(wadah => [wadah.innerText, ...lain(wadah)]).filter(Boolean).join('\\n');
            """;

    private final Tasklist tasklist;
    private final By wadah;
    private final By tombol;

    LayarFormulir(Tasklist tasklist, By wadah, By tombol) {
        super(tasklist.driver);
        this.tasklist = tasklist;
        this.wadah = wadah;
        this.tombol = tombol;
        periksaBahasa();
    }

    /** Fills a field: text, a date as dd/MM/yyyy, the label of a choice, or "ya" for a box to tick. */
    abstract LayarFormulir isi(String kolom, String nilai);

    /** What stands in a text field now. */
    abstract String nilai(String kolom);

    final LayarFormulir isi(Map<String, String> nilai) {
        nilai.forEach(this::isi);
        return this;
    }

    /** The list of people to tick in a field. */
    DaftarCentang daftar(String kolom) {
        throw new AssertionError("no list of people on this form: " + kolom);
    }

    /** All that can be read on the form, in texts, choices, hints and open calendars. */
    final String teks() {
        return (String) jalankan(SEMUA_TEKS, tampak(wadah));
    }

    final LayarFormulir periksaBahasa() {
        BahasaFormulir.periksa(teks());
        return this;
    }

    final void kirim() {
        siap();
        tasklist.kirim(tombol);
    }

    /** Sends a form that is asked back; returns what was asked. */
    final String kirimDitanya() {
        siap();
        return tasklist.kirimDitanya(tombol);
    }

    /** What is chosen has been uploaded: a form does not wait for it. */
    private void siap() {
        periksaBahasa();
        tunggu("uploaded", () -> driver.findElement(wadah).findElements(css("progress:not([hidden])")).isEmpty());
    }

    /** Sends a form that is refused; returns the sentence. */
    final String kirimDitolak() {
        String kalimat = tasklist.kirimDitolak(tombol);
        periksaBahasa();
        return kalimat;
    }

    /** Number of the case to which the form belongs. */
    final String kasus() {
        return tunggu("case of the form", () -> {
            String nomor = driver.findElement(wadah).getDomAttribute("data-kasus");
            return nomor == null || nomor.isEmpty() ? null : nomor;
        });
    }

    final WebElement dalam(String css) {
        return tunggu(css, () -> driver.findElement(wadah).findElement(css(css)));
    }
}
