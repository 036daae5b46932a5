package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import contoh.pemilih.Penunjukan;
import id.rukun.engine.sheet.DaftarPilihan.Baris;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Choosing from long lists by searching; needs no application. */
@Tag("browser")
@ExtendWith(PerluBrowser.class)
class PemilihBrowserIT {

    private static final List<Baris> WARGA = Stream.concat(Stream.of(new Baris("siti1", "Siti Ma’rufah", "", "RT 001/RW 01"),
            new Baris("siti2", "Siti Ma’rufah", "lahir 1990", "RT 002/RW 01")), IntStream.range(0, 118)
            .mapToObj(i -> new Baris("w" + i, "Warga " + (200 + i), "", "RT 001/RW 01"))).toList();
    private static final List<Baris> WAKIL = WARGA.subList(0, 10);

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    private FormulirLepas formulir;

    @BeforeEach
    void buka() throws IOException {
        buka("{}");
    }

    @AfterEach
    void tutup() {
        formulir.close();
    }

    @Test
    @DisplayName("daftar panjang dicari dengan papan tik; nama yang sama dibedakan oleh unitnya")
    void dicari() {
        WebElement ketua = masukan("ketua");
        ketua.sendKeys("marufah siti");
        tawaran("ketua", "Siti Ma’rufah", "Siti Ma’rufah");
        ketua.sendKeys(Keys.ARROW_DOWN);
        assertThat(ketua.getDomAttribute("aria-activedescendant")).endsWith("-1");
        ketua.sendKeys(Keys.ENTER);
        assertThat(ketua.getDomProperty("value")).isEqualTo("Siti Ma’rufah (RT 002/RW 01, lahir 1990)");

        saksi();
        JsonNode terkirim = formulir.kirim();

        assertThat(terkirim.at("/ketua/value").asText()).isEqualTo("siti2");
        assertThat(terkirim.at("/anggota/value")).isEmpty();
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("yang diketik tanpa dipilih tidak dikirim dan tidak hilang")
    void belumDipilih() {
        assertThat(formulir.kirim()).isNull();
        assertThat(pesan("ketua")).isEqualTo("Wajib diisi.");
        assertThat(pesan("saksi")).isEqualTo("Wajib diisi.");
        for (String wajib : List.of("ketua", "saksi")) {
            assertThat(formulir.jalankan("return getComputedStyle(arguments[0], '::after').content",
                    kolom(wajib).findElement(By.cssSelector(".rukun-label")))).isEqualTo("\" *\"");
        }

        masukan("ketua").sendKeys("zzz");
        formulir.tunggu("no match", () -> kolom("ketua").getText().contains("Tidak ada yang cocok."));
        masukan("ketua").sendKeys(Keys.ENTER, Keys.TAB);

        assertThat(formulir.kirim()).isNull();
        assertThat(pesan("ketua")).isEqualTo("“zzz” belum dipilih: pilih satu dari yang ditawarkan.");
        assertThat(masukan("ketua").getDomProperty("value")).isEqualTo("zzz");
    }

    @Test
    @DisplayName("daftar pendek tetap sebuah pilihan; daftar panjang ditampilkan lima puluh demi lima puluh")
    void halaman() {
        assertThat(new Select(kolom("wakil").findElement(By.tagName("select"))).getOptions()).hasSize(11);

        masukan("ketua").sendKeys("warga");
        formulir.tunggu("fifty", () -> butir("ketua").size() == 51
                && butir("ketua").get(50).getText().equals("Tampilkan berikutnya (50 dari 118 sudah tampil)"));
        masukan("ketua").sendKeys(Keys.ARROW_UP, Keys.ENTER);
        formulir.tunggu("hundred", () -> butir("ketua").size() == 101);
        butir("ketua").get(99).click();
        saksi();
        assertThat(formulir.kirim().at("/ketua/value").asText()).isEqualTo("w99");
    }

    @Test
    @DisplayName("beberapa orang dipilih satu demi satu, dan dihapus lagi")
    void beberapa() {
        pilih("ketua", "warga 201");
        pilih("anggota", "warga 205");
        pilih("anggota", "warga 207");
        pilih("anggota", "warga 205");
        pilih("anggota", "warga 209");
        kolom("anggota").findElement(By.cssSelector("[aria-label^='Hapus Warga 207']")).click();
        saksi();

        assertThat(formulir.kirim().at("/anggota/value")).hasToString("[\"w5\",\"w9\"]");
    }

    @Test
    @DisplayName("pilihan lama tampil dengan namanya; yang tidak lagi ada dalam daftar dikatakan")
    void lama() throws IOException {
        tutup();
        buka("{awal: {ketua: 'w7', wakil: 'pindah', anggota: ['siti1', 'pindah']}}");

        assertThat(masukan("ketua").getDomProperty("value")).isEqualTo("Warga 207 (RT 001/RW 01)");
        assertThat(pesan("wakil")).isEqualTo("Pilihan yang lama tidak lagi ada dalam daftar; pilih lagi.");
        assertThat(pesan("anggota")).isEqualTo("1 pilihan yang lama tidak lagi ada dalam daftar.");
        saksi();
        assertThat(formulir.kirim().at("/anggota/value")).hasToString("[\"siti1\"]");
    }

    private void saksi() {
        kolom("saksi").findElement(By.cssSelector("input[value=w1]")).click();
    }

    private void buka(String lembar) throws IOException {
        formulir = new FormulirLepas(peramban.driver(), Penunjukan.class, lembar).daftar("warga", WARGA)
                .daftar("wakil", WAKIL).buka();
        formulir.tunggu("lists", () -> !kolom("anggota").findElements(By.cssSelector("[role=combobox]")).isEmpty()
                && !kolom("ketua").findElements(By.cssSelector("[role=combobox]")).isEmpty());
    }

    private WebElement kolom(String nama) {
        return peramban.driver().findElement(By.cssSelector("[data-kolom=" + nama + "]"));
    }

    private WebElement masukan(String nama) {
        return kolom(nama).findElement(By.cssSelector("[role=combobox]"));
    }

    private List<WebElement> butir(String nama) {
        return kolom(nama).findElements(By.cssSelector("[role=listbox]:not([hidden]) [role=option]"));
    }

    private String pesan(String nama) {
        return kolom(nama).findElement(By.cssSelector(".rukun-salah")).getText();
    }

    private void tawaran(String nama, String... label) {
        formulir.tunggu("offered: " + List.of(label), () -> butir(nama).stream()
                .map(satu -> satu.findElement(By.cssSelector(".rukun-nama")).getText()).toList().equals(List.of(label)));
    }

    private void pilih(String nama, String kata) {
        masukan(nama).sendKeys(kata);
        formulir.tunggu("one: " + kata, () -> butir(nama).size() == 1
                && butir(nama).get(0).getText().toLowerCase().startsWith(kata));
        masukan(nama).sendKeys(Keys.ENTER);
    }
}
