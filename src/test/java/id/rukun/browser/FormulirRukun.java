package id.rukun.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** An embedded form of Rukun: fields are elements with {@code data-kolom}. */
class FormulirRukun extends Formulir {

    FormulirRukun(Tasklist tasklist, By wadah, By tombol) {
        super(tasklist, wadah, tombol);
    }

    @Override
    Formulir isi(String kolom, String nilai) {
        tunggu("field " + kolom, () -> {
            isi(bagian(kolom), nilai);
            return true;
        });
        return this;
    }

    private void isi(WebElement bagian, String nilai) {
        switch (bagian.getDomAttribute("data-jenis")) {
            case "pilihan-server" -> pilih(bagian, nilai);
            case "teks" -> ketikAtauPilih(bagian, nilai);
            case "centang" -> klik(bagian.findElement(css("input")));
            default -> klik(bagian.findElement(By.xpath(".//label[normalize-space() = '" + nilai + "']")));
        }
    }

    private void ketikAtauPilih(WebElement bagian, String nilai) {
        if (bagian.findElements(css("select")).isEmpty()) {
            ketikLaluPindah(masukan(bagian), nilai);
        } else {
            pilih(bagian, nilai);
        }
    }

    @Override
    String nilai(String kolom) {
        return masukan(bagian(kolom)).getDomProperty("value");
    }

    @Override
    DaftarCentang daftar(String kolom) {
        return new DaftarCentang(driver, kolom);
    }

    /** Chooses what is offered by a part of its label. */
    private void pilih(WebElement bagian, String sebagian) {
        WebElement pilihan = bagian.findElement(By.xpath(".//option[contains(., '" + sebagian + "')]"));
        new Select(bagian.findElement(css("select"))).selectByVisibleText(pilihan.getText());
    }

    /** A date has two inputs, the one that travels being hidden. */
    private static WebElement masukan(WebElement bagian) {
        return bagian.findElements(css("input, textarea")).stream().filter(WebElement::isDisplayed).findFirst()
                .orElseThrow();
    }

    private WebElement bagian(String kolom) {
        return dalam("[data-kolom='" + kolom + "']");
    }
}
