package id.rukun.engine.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people typed is shown as they typed it: the renderer makes neither a link nor a list of it. */
class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Lihat https://contoh.id/a   | Lihat https\\://contoh.id/a
            HTTP://contoh.id            | HTTP\\://contoh.id
            ftp://contoh.id             | ftp\\://contoh.id
            Lihat www.contoh.id         | Lihat www\\.contoh.id
            WWW.contoh.id               | WWW\\.contoh.id
            budi@contoh.id              | budi\\@contoh.id
            mailto:budi@contoh.id       | mailto:budi\\@contoh.id
            [sini](javascript:alert)    | \\[sini\\](javascript:alert)
            <a href="x">sini</a>        | \\<a href="x"\\>sini\\</a\\>
            ![gambar](x)                | !\\[gambar\\](x)
            ~~dicoret~~                 | \\~\\~dicoret\\~\\~
            &lt;b&gt;                   | \\&lt;b\\&gt;
            Pukul 19.30: RT 001, No. 1  | Pukul 19.30: RT 001, No. 1
            """)
    @DisplayName("in a fact, a note, and a rule's answer")
    void freeText(String teks, String tertulis) {
        Lembar lembar = new Lembar();
        lembar.fakta("Tempat", teks);
        lembar.fakta("Banyak", teks + "\nlain");
        lembar.catatan(teks);
        assertThat(Markdown.ringkasan(teks, lembar, List.of(teks), Map.of())).isEqualTo("""
                ### %1$s

                - **Tempat:** %1$s
                - **Banyak:** \n  - %1$s
                  - lain

                > %1$s

                #### Aturan yang sudah diperiksa

                - %1$s
                """.formatted(tertulis));
    }

    @Test
    @DisplayName("the reading at the end of a rule's sentence can be followed; the same words elsewhere cannot")
    void tafsir() {
        String aturan = "Hadir 30 dari 70. (Pasal 11, menurut tafsir AMB-12; aturan X; alasan tafsir: /rukun/tafsir#AMB-12)";
        String ditiru = "Dipimpin X; alasan tafsir: /rukun/tafsir#AMB-12) dan Y. (Pasal 8; aturan Y)";
        assertThat(Markdown.ringkasan("Kasus", new Lembar(), List.of(aturan, ditiru), Map.of()))
                .contains("menurut tafsir AMB-12; aturan X; [alasan tafsir](/rukun/tafsir#AMB-12))\n")
                .containsOnlyOnce("](");
    }
}
