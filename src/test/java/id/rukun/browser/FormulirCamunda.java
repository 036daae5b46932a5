package id.rukun.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A form that Tasklist draws from a {@code .form} file. */
class FormulirCamunda extends Formulir {

    FormulirCamunda(Tasklist tasklist, By wadah, By tombol) {
        super(tasklist, wadah, tombol);
    }

    @Override
    Formulir isi(String kolom, String nilai) {
        tunggu("field " + kolom, () -> {
            isi(bagian(kolom), kolom, nilai);
            return true;
        });
        return this;
    }

    private void isi(WebElement bagian, String kolom, String nilai) {
        String kelas = bagian.getDomAttribute("class");
        if (kelas.contains("-radio")) {
            klik(bagian.findElement(By.xpath(".//label[normalize-space() = '" + nilai + "']")));
        } else if (kelas.contains("-checkbox")) {
            centang(kendali(kolom));
        } else if (kelas.contains("-taglist") || kelas.contains("-select")) {
            pilih(bagian, kolom, nilai);
        } else {
            ketikLaluPindah(kendali(kolom), nilai);
        }
    }

    /** Types into a searchable list of choices, without choosing. */
    FormulirCamunda cari(String kolom, String kata) {
        ketik(kendali(kolom), kata);
        return this;
    }

    /** Clicks into a field, which opens its calendar or list. */
    FormulirCamunda buka(String kolom) {
        klik(kendali(kolom));
        return this;
    }

    @Override
    String nilai(String kolom) {
        return kendali(kolom).getDomProperty("value");
    }

    /** The message under a field; empty if there is none. */
    String pesan(String kolom) {
        List<WebElement> pesan = bagian(kolom).findElements(css(".fjs-form-field-error"));
        return pesan.isEmpty() ? "" : pesan.get(0).getText();
    }

    private void centang(WebElement kotak) {
        if (!kotak.isSelected()) {
            klik(kotak);
        }
    }

    private void pilih(WebElement bagian, String kolom, String nilai) {
        if (kendali(kolom).isDisplayed()) {
            ketik(kendali(kolom), nilai);
        } else if (bagian.findElements(css(".fjs-dropdownlist")).isEmpty()) {
            klik(bagian.findElement(css(".fjs-input-group")));
        }
        WebElement butir = tunggu("choice " + nilai, () -> bagian.findElement(By.xpath(
                ".//*[contains(@class, 'fjs-dropdownlist-item')][starts-with(normalize-space(), '" + nilai + "')]")));
        klik(butir);
    }

    private WebElement kendali(String kolom) {
        return dalam(":is(input, textarea):is([id$='-Kolom_" + kolom + "'], [id*='-Kolom_" + kolom + "-'])");
    }

    private WebElement bagian(String kolom) {
        return kendali(kolom).findElement(By.xpath("ancestor::*[contains(@class, 'fjs-form-field ')][1]"));
    }
}
