package id.rukun.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.WebElement;

/** The sheet above a form: what the rules said leads on to its readings, and leaves the form in sight. */
@Tag("browser")
@ExtendWith(PerluBrowser.class)
class LembarBrowserIT {

    private static final String FORM = """
            <form class="rukun-formulir"><div data-lembar="data-lembar"></div><div data-kolom="nama" data-jenis="teks">
            <label class="rukun-label" for="nama">Nama</label><input type="text" id="nama"/></div></form>
            """;
    private static final String KALIMAT = "'✓ Diminta data. (Pasal 9 angka 2, menurut tafsir %s; aturan BKT-R-34; alasan tafsir: /rukun/tafsir#%s)'";

    @RegisterExtension
    private final Peramban peramban = new Peramban();

    @Test
    @DisplayName("alasan tafsir setiap peraturan menjadi tautan, bukan alamat yang tertulis")
    void tautanTafsir() throws IOException {
        for (String tafsir : new String[] {"AMB-12", "BKT-A-10", "BJR-A-04"}) {
            WebElement tautan = buka(KALIMAT.formatted(tafsir, tafsir)).satu(".rukun-putusan a");
            assertThat(tautan.getText()).isEqualTo("alasan tafsir");
            assertThat(tautan.getDomAttribute("href")).isEqualTo("/rukun/tafsir#" + tafsir);
        }
    }

    @Test
    @DisplayName("yang banyak digulir, juga dengan papan tik; yang sedikit tampak semuanya")
    void digulir() throws IOException {
        assertThat(buka(kalimat(10)).satu(".rukun-putusan ul").getDomAttribute("tabindex")).isNull();
        FormulirLepas panjang = buka(kalimat(30));
        WebElement daftar = panjang.satu(".rukun-putusan ul");
        assertThat(daftar.getDomAttribute("tabindex")).isEqualTo("0");
        assertThat(daftar.getSize().height).isLessThan(240);
        assertThat(daftar.getText()).contains("Aturan ke-30");
        Akses akses = new Akses(peramban.driver());
        akses.periksa("lembar-panjang", "form");
        assertThat(akses.temuan()).isEmpty();
    }

    private static String kalimat(int banyak) {
        return IntStream.rangeClosed(1, banyak).mapToObj(ke -> "'✓ Aturan ke-" + ke + " terpenuhi.'").collect(Collectors.joining(","));
    }

    private FormulirLepas buka(String putusan) throws IOException {
        try (FormulirLepas formulir = new FormulirLepas(peramban.driver(), FORM, "{judul: 'Kasus', fakta: {}, putusan: [" + putusan + "]}")) {
            return formulir.buka();
        }
    }
}
