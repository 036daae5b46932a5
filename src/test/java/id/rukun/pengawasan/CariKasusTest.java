package id.rukun.pengawasan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CariKasusTest {

    @ParameterizedTest
    @CsvSource({"a, ''", "' x / Y ', ''", "%, % !%%", "gambir a, % gambir%", "rt 3, % rt 003 %", "7, % 7%", "ke, % ke%"})
    @DisplayName("satu huruf saja tidak mempersempit wilayah; dua huruf, bilangan, atau tanda mempersempitnya")
    void pola(String wilayah, String pola) {
        assertThat(String.join(",", new CariKasus("", wilayah, "", "", "").pola())).isEqualTo(pola);
    }
}
