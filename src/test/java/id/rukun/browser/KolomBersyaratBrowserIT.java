package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.engine.sheet.DaftarPilihan.BarisPilihan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** A field is asked where the sheet, an answer, or what a list offers makes it a question. */
@Tag("browser")
@ExtendWith(PerluBrowser.class)
class KolomBersyaratBrowserIT {

    private static final String LEMBAR = """
            <form><div data-lembar="data-lembar"></div><div data-kolom="media" data-jenis="teks" data-bila="lembar.cara=MEDIA|LAIN">
            <label class="rukun-label" for="media">Media</label><input type="text" id="media"/></div></form>
            """;
    private static final String SIFAT = """
            <form><div data-lembar="data-lembar"></div><div data-kolom="sifat" data-jenis="daftar">
            <div class="rukun-label">Sifat</div><div data-daftar="sifat" data-bagian-id="unit/sifat"%s></div></div>
            <div data-kolom="muatan" data-jenis="teks" data-bila="sifat=STRUKTURAL">
            <label class="rukun-label" for="muatan">Muatan</label><input type="text" id="muatan"/></div></form>
            """;
    private static final String PUTUSAN = """
            <form class="rukun-formulir"><div data-lembar="data-lembar"></div>
            <fieldset class="rukun-kolom" data-kolom="putusan" data-jenis="pilihan-tunggal"><legend class="rukun-label">Putusan</legend>
            <label class="rukun-pilihan"><input type="radio" name="putusan" value="LAIN"/> <span>Lain</span></label>
            <label class="rukun-pilihan"><input type="radio" name="putusan" value="TETAP"/> <span>Tetap</span></label></fieldset></form>
            """;
    private static final String BILA_ADA = " data-bila-ada=\"data-bila-ada\"";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @Test
    @DisplayName("kolom yang bergantung pada lembar tampil hanya bila lembarnya menyebut kata itu")
    void menurutLembar() throws IOException {
        for (String lembar : List.of("undefined", "{}", "{cara: []}", "{cara: ['LANGSUNG']}")) {
            assertThat(tampil(LEMBAR, lembar, List.of(), "media")).as(lembar).isFalse();
        }
        assertThat(tampil(LEMBAR, "{cara: ['LANGSUNG', 'MEDIA']}", List.of(), "media")).isTrue();
    }

    @Test
    @DisplayName("yang dicentang terdiri atas bagian: tiap bagiannya dapat menentukan kolom lain")
    void menurutBagian() throws IOException {
        List<BarisPilihan> sifat = List.of(new BarisPilihan("u1/KOLEGIAL", "Kolegial", "", ""),
                new BarisPilihan("u1/STRUKTURAL", "Struktural", "", ""));
        try (FormulirLepas formulir = new FormulirLepas(peramban.driver(), SIFAT.formatted(""), "{}").daftar("sifat", sifat)) {
            formulir.buka().klik(By.xpath("//label[contains(., 'Kolegial')]"));
            assertThat(tampil("muatan")).isFalse();
            formulir.klik(By.xpath("//label[contains(., 'Struktural')]"));
            assertThat(tampil("muatan")).isTrue();
        }
    }

    @Test
    @DisplayName("daftar yang tidak menawarkan apa pun tidak ditanyakan bila formulirnya menghendaki, dan dikirim kosong")
    void tanpaTawaran() throws IOException {
        List<BarisPilihan> satu = List.of(new BarisPilihan("u1/KOLEGIAL", "Kolegial", "", ""));
        assertThat(tampil(SIFAT.formatted(""), "{}", List.of(), "sifat")).isTrue();
        assertThat(tampil(SIFAT.formatted(BILA_ADA), "{}", satu, "sifat")).isTrue();
        try (FormulirLepas formulir = new FormulirLepas(peramban.driver(), SIFAT.formatted(BILA_ADA), "{}")) {
            formulir.buka().tunggu("hidden", () -> !tampil("sifat"));
            JsonNode kiriman = formulir.kirim();
            assertThat(kiriman.path("sifat")).hasToString("{\"type\":\"Json\",\"value\":[]}");
            assertThat(kiriman.at("/muatan/value").isNull()).isTrue();
        }
    }

    @Test
    @DisplayName("pilihan yang menurut lembar tidak ada pada siapa pun di sini tidak ditawarkan")
    void tanpaPilihan() throws IOException {
        try (FormulirLepas formulir = new FormulirLepas(peramban.driver(), PUTUSAN, "{tanpaPilihan: {putusan: ['TETAP']}}")) {
            formulir.buka();
            formulir.tunggu("hidden", () -> !peramban.driver().findElement(By.cssSelector("input[value=TETAP]")).isDisplayed());
            assertThat(peramban.driver().findElement(By.cssSelector("input[value=LAIN]")).isDisplayed()).isTrue();
        }
    }

    private boolean tampil(String form, String lembar, List<BarisPilihan> sifat, String kolom) throws IOException {
        try (FormulirLepas formulir = new FormulirLepas(peramban.driver(), form, lembar).daftar("sifat", sifat)) {
            formulir.buka();
            formulir.tunggu("at rest", () -> formulir.kirim() != null);
            return tampil(kolom);
        }
    }

    private boolean tampil(String kolom) {
        return peramban.driver().findElement(By.cssSelector("[data-kolom=" + kolom + "]")).isDisplayed();
    }
}
