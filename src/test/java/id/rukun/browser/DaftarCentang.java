package id.rukun.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** The searchable list of people to tick. */
class DaftarCentang extends LayarRukun {

    private final String awal;

    DaftarCentang(WebDriver driver, String kolom) {
        super(driver);
        awal = "[data-kolom='" + kolom + "'] ";
        tampak(css(awal + ".rukun-baris"));
    }

    /** How many rows there are, shown or filtered away. */
    int jumlah() {
        return driver.findElements(css(awal + ".rukun-baris")).size();
    }

    /** Names in the rows that are shown, also those that must be scrolled to. */
    List<String> tampil() {
        return driver.findElements(css(awal + ".rukun-baris:not([hidden]) .rukun-nama")).stream()
                .map(nama -> nama.getDomProperty("textContent")).toList();
    }

    /** Types into the search box. */
    DaftarCentang cari(String kata) {
        ketik(kotakCari(), kata);
        return this;
    }

    /** Presses Enter in the search box and returns what the list says about it. */
    String enter() {
        kotakCari().sendKeys(Keys.ENTER);
        return driver.findElement(css(awal + ".rukun-kabar")).getText();
    }

    /** Ticks people by the search box alone. */
    DaftarCentang centang(List<String> nama) {
        nama.forEach(satu -> cari(satu).enter());
        return this;
    }

    DaftarCentang centangSemua() {
        return tekan("Centang semua yang tampil");
    }

    /** Takes the tick away from the first row that is shown. */
    DaftarCentang tanpaYangPertama() {
        klik(driver.findElement(css(awal + ".rukun-baris:not([hidden]) input")));
        return this;
    }

    DaftarCentang kosongkan() {
        return tekan("Kosongkan yang tampil");
    }

    /** The line under the list: how many are present. */
    String hitungan() {
        return driver.findElement(css(awal + "output")).getText();
    }

    /** The counters of the groups, in their order. */
    List<String> hitunganKelompok() {
        return driver.findElements(css(awal + "section h4")).stream()
                .map(judul -> judul.getDomProperty("textContent")).toList();
    }

    private DaftarCentang tekan(String tombol) {
        klik(By.xpath("//*[@data-kolom = '" + kolom() + "']//button[. = '" + tombol + "']"));
        return this;
    }

    private String kolom() {
        return awal.substring(awal.indexOf('\'') + 1, awal.lastIndexOf('\''));
    }

    private WebElement kotakCari() {
        return driver.findElement(css(awal + "input[type=search]"));
    }
}
