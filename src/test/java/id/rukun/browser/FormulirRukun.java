package id.rukun.browser;

import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A form of Rukun: fields are elements with {@code data-kolom}. */
class FormulirRukun extends LayarFormulir {

    private static final By COMBOBOX = css("[role=combobox]");

    FormulirRukun(Tasklist tasklist, By wadah, By tombol) {
        super(tasklist, wadah, tombol);
    }

    @Override
    LayarFormulir isi(String kolom, String nilai) {
        tunggu("field " + kolom, () -> {
            isi(bagian(kolom), nilai);
            return true;
        });
        return this;
    }

    private void isi(WebElement bagian, String nilai) {
        switch (bagian.getDomAttribute("data-jenis")) {
            case "pilihan-server" -> pilihAtauCari(bagian, nilai);
            case "pemilih-banyak" -> temukan(bagian, nilai);
            case "pilihan-tunggal", "pilihan-ganda" ->
                    klik(bagian.findElement(By.xpath(".//label[normalize-space() = '" + nilai + "']")));
            case "centang" -> centang(bagian.findElement(css("input")));
            case "daftar" -> centang(bagian.findElement(By.xpath(
                    ".//label[starts-with(normalize-space(), '" + nilai + "')]//input")));
            case "lampiran" -> bagian.findElement(css("input")).sendKeys(nilai);
            default -> ketikAtauPilih(bagian, nilai);
        }
    }

    private void centang(WebElement kotak) {
        if (!kotak.isSelected()) {
            klik(kotak);
        }
    }

    private void ketikAtauPilih(WebElement bagian, String nilai) {
        if (bagian.findElements(css("select")).isEmpty()) {
            ketikLaluPindah(masukan(bagian), nilai);
        } else {
            pilih(bagian, nilai);
        }
    }

    /** A long list is searched. */
    private void pilihAtauCari(WebElement bagian, String nilai) {
        if (bagian.findElements(COMBOBOX).isEmpty()) {
            pilih(bagian, nilai);
        } else {
            temukan(bagian, nilai);
        }
    }

    /** Types a name and takes what is offered under exactly this name. */
    private void temukan(WebElement bagian, String nama) {
        ketik(bagian.findElement(COMBOBOX), nama);
        tunggu("offered: " + nama, () -> bagian.findElement(By.xpath(
                ".//*[@role = 'option'][.//*[@class = 'rukun-nama'][. = '" + nama + "']]"))).click();
    }

    /** Fills in the row of a field of rows; a row that is not there yet is added. */
    FormulirRukun isiBaris(String kolom, int ke, Map<String, String> nilai) {
        By baris = css("[data-kolom='" + kolom + "'] tbody tr");
        if (driver.findElements(baris).size() <= ke) {
            klik(bagian(kolom).findElement(By.xpath(".//button[. = 'Tambah baris']")));
        }
        nilai.forEach((nama, isi) -> tunggu("part " + nama, () -> {
            isiBagian(driver.findElements(baris).get(ke).findElement(css("[data-bagian='" + nama + "']")), isi);
            return true;
        }));
        return this;
    }

    /** A short list of a row is chosen from; a long one is typed into, as a text is. */
    private void isiBagian(WebElement bagian, String nilai) {
        if (bagian.findElements(css("select")).stream().anyMatch(WebElement::isDisplayed)) {
            pilih(bagian, nilai);
        } else {
            ketikLaluPindah(masukan(bagian), nilai);
        }
    }

    /** Types into the search box of a list, without ticking. */
    FormulirRukun cari(String kolom, String kata) {
        ketik(masukan(bagian(kolom)), kata);
        return this;
    }

    /** Opens the calendar of a date field by its button. */
    FormulirRukun buka(String kolom) {
        klik(bagian(kolom).findElement(css(".rukun-kalender")));
        return this;
    }

    /** The message under a field; empty if there is none. */
    String pesan(String kolom) {
        return bagian(kolom).findElement(css(".rukun-salah")).getText();
    }

    /** What a field offers, as it is read. */
    String tawaran(String kolom) {
        return bagian(kolom).getText();
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

    private static WebElement masukan(WebElement bagian) {
        return bagian.findElements(css("input, textarea")).stream().filter(WebElement::isDisplayed).findFirst()
                .orElseThrow();
    }

    private WebElement bagian(String kolom) {
        return dalam("[data-kolom='" + kolom + "']");
    }
}
