package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import contoh.baris.Pengakuan;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Rows that people add and take away; needs no application. */
@Tag("browser")
@ExtendWith(PerluBrowser.class)
class BarisBrowserIT {

    private static final List<BarisPilihan> WARGA = IntStream.range(0, 80)
            .mapToObj(i -> new BarisPilihan("w" + i, "Warga " + (200 + i), "", "RT 001/RW 01")).toList();

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    private FormulirLepas formulir;

    @AfterEach
    void tutup() {
        if (formulir != null) {
            formulir.close();
        }
    }

    @Test
    @DisplayName("baris ditambah, diisi, dihapus, dan dikirim sebagai satu nilai")
    void tambahHapusKirim() throws IOException {
        buka("{}");
        isi(0, "nama", "Siti");
        isi(0, "sejak", "12 Mei 2020");
        isi(0, "iuran", "Rp10.000");
        pilih(0, "Tokoh adat");
        klik("Tambah baris");
        isi(1, "nama", "Salah");
        klik("Tambah baris");
        assertThat(tombol("Tambah baris").isEnabled()).as("paling banyak tiga baris").isFalse();
        assertThat(formulir.satu("fieldset").getText()).contains("Paling banyak 3 baris.");
        isi(2, "nama", "Budi");
        pilih(2, "Tokoh agama");
        baris().get(1).findElement(By.xpath(".//button[text() = 'Hapus']")).click();
        klik("Tambah baris");

        JsonNode terkirim = formulir.kirim();

        assertThat(terkirim.at("/orang/type").asText()).isEqualTo("Json");
        assertThat(terkirim.at("/orang/value")).hasToString("[{\"nama\":\"Siti\",\"sejak\":\"2020-05-12\",\"pukul\":null,"
                + "\"usia\":null,\"iuran\":10000,\"sebab\":\"ADAT\",\"uraian\":null,\"saksi\":null},{\"nama\":\"Budi\",\"sejak\":null,"
                + "\"pukul\":null,\"usia\":null,\"iuran\":null,\"sebab\":\"AGAMA\",\"uraian\":null,\"saksi\":null}]");
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("yang salah ditandai pada baris dan kolomnya; yang diketik tidak hilang")
    void salah() throws IOException {
        buka("{}");
        assertThat(formulir.kirim()).isNull();
        assertThat(formulir.satu("fieldset > .rukun-salah").getText()).isEqualTo("Wajib diisi.");

        isi(0, "sejak", "31/11/2026");
        klik("Tambah baris");
        assertThat(formulir.kirim()).isNull();

        assertThat(pesan(0, "sejak")).startsWith("“31/11/2026” bukan tanggal");
        assertThat(pesan(0, "nama")).isEqualTo("Wajib diisi.");
        assertThat(pesan(1, "nama")).as("baris kosong tidak ditanya").isEmpty();
        assertThat(kolom(0, "sejak").getDomProperty("value")).isEqualTo("31/11/2026");

        isi(0, "nama", "Siti");
        assertThat(pesan(0, "nama")).isEmpty();
    }

    @Test
    @DisplayName("penolakan server tampil pada kolom dan barisnya, dan yang pertama menjadi tujuan pengetikan")
    void ditolakServer() throws IOException {
        buka("{}");
        klik("Tambah baris");
        isi(1, "nama", "Siti");
        pilih(1, "Tokoh adat");
        assertThat(formulir.kirim()).isNotNull();

        formulir.ditolak("[{kolom: 'catatan', pesan: 'Terlalu pendek.'}, {kolom: 'asing', pesan: 'Tidak dikenal.'},"
                + "{kolom: 'orang[0].nama', pesan: 'Sudah terdaftar.'}]");

        assertThat(pesan(0, "nama")).as("baris kosong tidak terkirim").isEmpty();
        assertThat(pesan(1, "nama")).isEqualTo("Sudah terdaftar.");
        WebElement nama = kolom(1, "nama");
        assertThat(nama).isEqualTo(peramban.driver().switchTo().activeElement());
        assertThat(nama.getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(bagian(1, "nama").findElement(By.id(nama.getDomAttribute("aria-describedby"))).getText())
                .isEqualTo("Sudah terdaftar.");
        assertThat(formulir.satu("[data-kolom=catatan] .rukun-salah").getText()).isEqualTo("Terlalu pendek.");
    }

    @Test
    @DisplayName("isian lama tampil kembali baris demi baris")
    void isianLama() throws IOException {
        buka("{awal: {orang: [{nama: 'Siti', sejak: '2020-05-12', iuran: 10000, sebab: 'ADAT'},"
                + "{nama: 'Budi', pukul: '19:30:00', sebab: 'AGAMA'}]}}");

        assertThat(baris()).hasSize(2);
        assertThat(kolom(0, "sejak").getDomProperty("value")).isEqualTo("12/5/2020");
        assertThat(kolom(1, "pukul").getDomProperty("value")).isEqualTo("19.30");
        assertThat(kolom(1, "nama").getDomAttribute("aria-label")).isEqualTo("Nama, baris 2");
        assertThat(formulir.kirim().at("/orang/value/1/pukul").asText()).isEqualTo("19:30");
    }

    @Test
    @DisplayName("pilihan dari daftar di dalam baris: dicari, kembali dengan isian lama, dan kata yang belum dipilih tidak hilang")
    void dariDaftar() throws IOException {
        buka("{awal: {orang: [{nama: 'Siti', sebab: 'ADAT', saksi: 'w3'}]}}");
        assertThat(kolom(0, "saksi").getDomProperty("value")).startsWith("Warga 203");
        assertThat(kolom(0, "saksi").getDomAttribute("aria-label")).isEqualTo("Saksi, baris 1");
        klik("Tambah baris");
        formulir.tampak(By.cssSelector("tbody tr:nth-child(2) [role=combobox]"));
        isi(1, "saksi", "Warga 2");
        assertThat(formulir.kirim()).isNull();
        assertThat(pesan(1, "saksi")).contains("“Warga 2” belum dipilih");
        isi(1, "nama", "Budi");
        pilih(1, "Tokoh agama");
        isi(1, "saksi", "05");
        formulir.tampak(By.xpath("//tbody/tr[2]//li[contains(., 'Warga 205')]")).click();
        assertThat(formulir.kirim().at("/orang/value").toString()).contains("\"saksi\":\"w3\"", "\"saksi\":\"w5\"");
        assertThat(peramban.kesalahan()).isEmpty();
    }

    private void buka(String lembar) throws IOException {
        formulir = new FormulirLepas(peramban.driver(), Pengakuan.class, lembar).daftar("warga", WARGA);
        formulir.buka();
    }

    private List<WebElement> baris() {
        return peramban.driver().findElements(By.cssSelector("tbody tr"));
    }

    private WebElement bagian(int ke, String kolom) {
        return baris().get(ke).findElement(By.cssSelector("[data-bagian=" + kolom + "]"));
    }

    private WebElement kolom(int ke, String kolom) {
        return bagian(ke, kolom).findElement(By.cssSelector(":is(input, select, textarea):not([hidden])"));
    }

    private String pesan(int ke, String kolom) {
        return bagian(ke, kolom).findElement(By.cssSelector(".rukun-salah")).getText();
    }

    private void isi(int ke, String kolom, String teks) {
        kolom(ke, kolom).sendKeys(teks);
    }

    private void pilih(int ke, String sebutan) {
        new Select(kolom(ke, "sebab")).selectByVisibleText(sebutan);
    }

    private WebElement tombol(String teks) {
        return peramban.driver().findElement(By.xpath("//button[text() = '" + teks + "']"));
    }

    private void klik(String teks) {
        tombol(teks).click();
    }
}
