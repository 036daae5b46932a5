package id.rukun.hukum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeksTerlihatTest {

    /** Zero width, joiners, soft hyphen, fillers, tags, directions, variation, control, halves, private use. */
    private static final int[] TERSEMBUNYI = {0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, 0x034F, 0x061C, 0x180E,
        0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x17B4, 0xE0041, 0xE0100, 0x202A, 0x202E, 0x2066, 0x2069, 0x200E,
        0x200F, 0xFE0F, 0x0000, 0x0007, 0x001B, 0x007F, 0x0085, 0x2028, 0x2029, 0xD800, 0xE000, 0xFFF9, 0x1D173};

    @Test
    @DisplayName("what cannot be seen is found, counts nothing, and says nothing")
    void hidden() {
        for (int karakter : TERSEMBUNYI) {
            String satu = new StringBuilder().appendCodePoint(karakter).toString();
            String sebutan = TeksTerlihat.sebutan(karakter);
            assertThat(TeksTerlihat.tersembunyi("Ada" + satu + "lah")).as(sebutan).isEqualTo(OptionalInt.of(karakter));
            assertThat(TeksTerlihat.panjang("ab" + satu.repeat(30) + "c" + satu)).as(sebutan).isEqualTo(3);
            assertThat(TeksTerlihat.panjang(satu.repeat(30))).as(sebutan).isZero();
            assertThat(TeksTerlihat.bermakna(satu.repeat(30))).as(sebutan).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gambir Utara", "Jl. Merdeka No. 1/2\n\tRT 001", "D’Almeida – Ñusantara, é", "e\u0301",
        "ꦏꦩ꧀ꦥꦸꦁ", "کتاب", "村", "Rp5.000,00 (50%) & ‘lain’ 👍", "satu\u00A0dua"})
    @DisplayName("what people write in Indonesia is left alone")
    void readable(String teks) {
        assertThat(TeksTerlihat.tersembunyi(teks)).isEmpty();
        assertThat(TeksTerlihat.bermakna(teks)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"....................", "- - - - - - - - - - - -", "……………", "!?!?!?", "(((())))", "\u00A0 \u3000",
        "\u0301\u0301", "👍👍👍"})
    void signsAlone(String teks) {
        assertThat(TeksTerlihat.bermakna(teks)).isFalse();
        assertThat(TeksTerlihat.panjang(teks)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Salah.,5", "'a....................',1", "'a . . . . . . . . . b',3", "'Kurang jelas, ulangi!',19",
        "e\u0301e\u0301,2", "'  tepi  ',4"})
    @DisplayName("a stretch of signs and spaces between letters counts once")
    void length(String teks, int panjang) {
        assertThat(TeksTerlihat.panjang(teks)).isEqualTo(panjang);
    }

    @Test
    @DisplayName("a quotation is short, holds nothing hidden and no mark of a page")
    void quotation() {
        assertThat(TeksTerlihat.kutipan("x".repeat(5000))).isEqualTo("x".repeat(40) + "…");
        assertThat(TeksTerlihat.kutipan("a\u0000\u202Eb <a href='x'>\n")).isEqualTo("ab ‹a href='x'› ");
        assertThat(TeksTerlihat.kutipan("")).isEmpty();
    }
}
