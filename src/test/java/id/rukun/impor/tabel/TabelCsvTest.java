package id.rukun.impor.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that Excel opens, and in which nothing is calculated. */
class TabelCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-3", "@SUM(A1)", "\tteks", "\rteks", " =1+1", "\n=1+1"})
    @DisplayName("sel yang tampak seperti rumus mendapat tanda petik tunggal")
    void rumus(String sel) {
        assertThat(tulis(sel)).startsWith("\uFEFFKepala\r\n").contains("'" + sel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lurah Gambir", "3", "Pasal 14 ayat (1)", "2026-000001", "", "RT 003/RW 01 – Gambir"})
    @DisplayName("sel lain tetap seperti tulisannya")
    void biasa(String sel) {
        assertThat(tulis(sel)).isEqualTo("\uFEFFKepala\r\n" + sel + "\r\n");
    }

    @Test
    @DisplayName("titik koma, tanda petik, dan baris baru tinggal di dalam selnya")
    void tanda() {
        assertThat(tulis("satu; dua \"tiga\"\nempat")).isEqualTo("\uFEFFKepala\r\n\"satu; dua \"\"tiga\"\"\nempat\"\r\n");
    }

    private static String tulis(String sel) {
        return new String(TabelCsv.tulis(List.of("Kepala"), List.of(List.of(sel))), StandardCharsets.UTF_8);
    }
}
