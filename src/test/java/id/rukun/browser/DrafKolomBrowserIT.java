package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import contoh.baris.Pengakuan;
import contoh.pemilih.Penunjukan;
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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Each kind of field comes back from a draft as it was left; needs no application. */
@Tag("browser")
@ExtendWith(PerluBrowser.class)
class DrafKolomBrowserIT {

    private static final String FORMULIR = """
            <form class="rukun-formulir" data-kunci="uji"><div data-lembar="data-lembar"></div>%s</form>
            """;
    private static final String KOLOM = """
            <div class="rukun-kolom" data-kolom="%1$s" data-jenis="%2$s"%3$s><label class="rukun-label">%1$s</label>%4$s</div>
            """;
    private static final String KOTAK = "<input type='text'/>";
    private static final List<BarisPilihan> WARGA = IntStream.range(0, 80)
            .mapToObj(i -> new BarisPilihan("w" + i, "Warga " + (200 + i), "", "RT 001/RW 01")).toList();

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    private FormulirLepas formulir;

    @AfterEach
    void tutup() {
        formulir.close();
    }

    @Test
    @DisplayName("yang diketik kembali huruf demi huruf, juga yang tidak terbaca, yang tersembunyi, dan yang dikosongkan")
    void diketik() throws IOException {
        String semua = kolom("hari", "tanggal", "", KOTAK) + kolom("iuran", "rupiah", "", KOTAK)
                + kolom("hadir", "pilihan-tunggal", "", "<input type='radio' name='h' value='YA'/><input type='radio' "
                        + "name='h' value='TIDAK'/>")
                + kolom("sebab", "teks-panjang", " data-bila=\"hadir=TIDAK\"", "<textarea></textarea>")
                + kolom("setuju", "centang", "", "<input type='checkbox'/>")
                + kolom("lama", "teks", "", KOTAK) + kolom("tetap", "teks", "", KOTAK)
                + kolom("terkunci", "teks", "", "<input type='text' readonly='readonly'/>");
        buka(semua, "{awal: {lama: 'Balai warga', tetap: 'Pukul 19.30', terkunci: 'RT 001'}}");
        isi("hari", "31/11/2026");
        isi("iuran", "sepuluh ribu ");
        pilih("hadir", "TIDAK");
        isi("sebab", " Hujan;\ntidak ada yang datang ");
        pilih("hadir", "YA");
        kolom("setuju").findElement(By.tagName("input")).click();
        kolom("lama").findElement(By.tagName("input")).clear();
        simpan("\"lama\"");
        assertThat(formulir.draf().path("isi").asText()).doesNotContain("tetap", "terkunci");

        JsonNode draf = formulir.draf();
        tutup();
        formulir = new FormulirLepas(peramban.driver(), FORMULIR.formatted(semua),
                "{awal: {lama: 'Balai warga', tetap: 'Pukul 20.00', terkunci: 'RT 002'}}").draf(draf).buka();
        dipulihkan();
        assertThat(nilai("hari")).isEqualTo("31/11/2026");
        assertThat(kolom("hari").findElement(By.cssSelector(".rukun-salah")).getText()).contains("bukan tanggal");
        assertThat(nilai("iuran")).isEqualTo("sepuluh ribu ");
        assertThat(kolom("setuju").findElement(By.tagName("input")).isSelected()).isTrue();
        assertThat(nilai("lama")).as("the draft beats what is filled in beforehand").isEmpty();
        assertThat(nilai("tetap")).as("what was left alone follows the case").isEqualTo("Pukul 20.00");
        assertThat(nilai("terkunci")).isEqualTo("RT 002");
        assertThat(kolom("sebab").isDisplayed()).isFalse();
        pilih("hadir", "TIDAK");
        assertThat(nilai("sebab")).isEqualTo(" Hujan;\ntidak ada yang datang ");
        assertThat(peramban.kesalahan()).isEmpty();
    }

    @Test
    @DisplayName("pilihan dari daftar panjang, centangan, dan kata yang belum dipilih kembali; yang hilang dari daftar dikatakan")
    void dariDaftar() throws IOException {
        formulir = new FormulirLepas(peramban.driver(), Penunjukan.class, "{}").daftar("warga", WARGA)
                .daftar("wakil", WARGA.subList(0, 10)).buka();
        formulir.tunggu("lists", () -> kolom("anggota").findElements(By.cssSelector("[role=combobox]")).size() == 1
                && kolom("saksi").findElements(By.cssSelector("input[type=checkbox]")).size() == 10);
        cari("ketua", "warga 207");
        cari("anggota", "warga 211");
        cari("anggota", "warga 213");
        kolom("anggota").findElement(By.cssSelector("[role=combobox]")).sendKeys("warga 2");
        kolom("saksi").findElement(By.cssSelector("input[value=w1]")).click();
        kolom("saksi").findElement(By.cssSelector("input[value=w9]")).click();
        simpan("w9");

        JsonNode draf = formulir.draf();
        tutup();
        formulir = new FormulirLepas(peramban.driver(), Penunjukan.class, "{}").daftar("warga", WARGA)
                .daftar("wakil", WARGA.subList(0, 9)).draf(draf).buka();
        dipulihkan();
        assertThat(kolom("ketua").findElement(By.cssSelector("[role=combobox]")).getDomProperty("value"))
                .startsWith("Warga 207");
        assertThat(kolom("anggota").findElement(By.cssSelector(".rukun-dipilih")).getText()).contains("Warga 211", "Warga 213");
        assertThat(kolom("anggota").findElement(By.cssSelector("[role=combobox]")).getDomProperty("value"))
                .isEqualTo("warga 2");
        assertThat(kolom("saksi").findElement(By.cssSelector("input[value=w1]")).isSelected()).isTrue();
        assertThat(kolom("saksi").findElement(By.cssSelector(".rukun-salah")).getText())
                .isEqualTo("1 pilihan yang lama tidak lagi ada dalam daftar.");
    }

    @Test
    @DisplayName("baris kembali, juga yang belum lengkap; membuang draf mengembalikan formulir seperti semula")
    void baris() throws IOException {
        formulir = new FormulirLepas(peramban.driver(), Pengakuan.class, "{}").buka();
        ketikBaris(0, "nama", "Siti");
        formulir.klik(By.xpath("//button[text() = 'Tambah baris']"));
        ketikBaris(1, "sejak", "kemarin dulu");
        simpan("kemarin");

        formulir.buka();
        dipulihkan();
        assertThat(selBaris(0, "nama").getDomProperty("value")).isEqualTo("Siti");
        assertThat(selBaris(1, "sejak").getDomProperty("value")).isEqualTo("kemarin dulu");

        formulir.klik(By.xpath("//button[text() = 'Buang draf']"));
        formulir.klik(By.xpath("//button[text() = 'Ya, buang']"));
        formulir.tunggu("thrown away", () -> bar().equals("Draf dibuang."));
        assertThat(formulir.draf()).isNull();
        assertThat(peramban.driver().findElements(By.cssSelector("tbody tr"))).hasSize(1);
        assertThat(selBaris(0, "nama").getDomProperty("value")).isEmpty();
    }

    @Test
    @DisplayName("formulir yang berubah mengambil yang masih cocok dan menyebut yang tidak")
    void berubah() throws IOException {
        buka(kolom("tempat", "teks", "", KOTAK) + kolom("pukul", "teks", "", KOTAK) + kolom("alasan", "teks", "", KOTAK), "{}");
        isi("tempat", "Balai warga");
        isi("pukul", "habis magrib");
        isi("alasan", "Lengkap");
        simpan("Lengkap");

        JsonNode draf = formulir.draf();
        tutup();
        formulir = new FormulirLepas(peramban.driver(), FORMULIR.formatted(kolom("pukul", "jam", "", KOTAK)
                + kolom("alasan", "teks", "", KOTAK)), "{}").draf(draf).buka();
        dipulihkan();
        assertThat(nilai("alasan")).isEqualTo("Lengkap");
        assertThat(nilai("pukul")).isEmpty();
        assertThat(bar()).contains("Formulir ini sudah berubah sejak draf disimpan.", "tempat (“Balai warga”)",
                "pukul (“habis magrib”)").doesNotContain("alasan (");
    }

    private void buka(String kolom, String lembar) throws IOException {
        formulir = new FormulirLepas(peramban.driver(), FORMULIR.formatted(kolom), lembar).buka();
    }

    private void simpan(String sampai) {
        formulir.tunggu("kept: " + sampai, () -> formulir.draf() != null
                && formulir.draf().path("isi").asText().contains(sampai)
                && bar().startsWith("Tersimpan sebagai draf pukul 14.05."));
    }

    private void dipulihkan() {
        formulir.tunggu("the draft is back", () -> bar().startsWith("Dilanjutkan dari draf yang disimpan pukul 14.05."));
    }

    private String bar() {
        return peramban.driver().findElement(By.cssSelector(".rukun-draf")).getText().replace("Buang draf", "").strip();
    }

    private static String kolom(String nama, String jenis, String sifat, String isi) {
        return KOLOM.formatted(nama, jenis, sifat, isi);
    }

    private WebElement kolom(String nama) {
        return peramban.driver().findElement(By.cssSelector("[data-kolom=" + nama + "]"));
    }

    private WebElement masukan(String nama) {
        return kolom(nama).findElement(By.cssSelector("input, textarea"));
    }

    private String nilai(String nama) {
        return masukan(nama).getDomProperty("value");
    }

    private void isi(String nama, String teks) {
        masukan(nama).sendKeys(teks, Keys.TAB);
    }

    private void pilih(String nama, String nilai) {
        kolom(nama).findElement(By.cssSelector("input[value=" + nilai + "]")).click();
    }

    private void cari(String nama, String kata) {
        WebElement kotak = kolom(nama).findElement(By.cssSelector("[role=combobox]"));
        kotak.sendKeys(kata);
        formulir.tunggu("one: " + kata, () -> kolom(nama)
                .findElements(By.cssSelector("[role=listbox]:not([hidden]) [role=option]")).size() == 1);
        kotak.sendKeys(Keys.ENTER);
    }

    private void ketikBaris(int ke, String bagian, String teks) {
        selBaris(ke, bagian).sendKeys(teks);
    }

    private WebElement selBaris(int ke, String bagian) {
        return peramban.driver().findElements(By.cssSelector("tbody tr")).get(ke)
                .findElement(By.cssSelector("[data-bagian=" + bagian + "] input"));
    }
}
