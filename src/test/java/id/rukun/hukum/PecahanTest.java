package id.rukun.hukum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PecahanTest {

    private static final Pecahan DUA_PERTIGA = Pecahan.dari("2/3");

    @ParameterizedTest(name = "CAL-6: peserta {0}, paling sedikit {1}")
    @CsvSource({"1, 1", "2, 2", "3, 2", "51, 34", "52, 35", "80, 54", "81, 54", "100, 67", "160, 107"})
    void minimumDuaPertiga(int peserta, int minimum) {
        assertThat(DUA_PERTIGA.minimum(peserta)).isEqualTo(minimum);
        assertThat(DUA_PERTIGA.tercapai(minimum, peserta)).isTrue();
        assertThat(DUA_PERTIGA.tercapai(minimum - 1, peserta)).isFalse();
    }

    @Test
    void bilanganTerbesarTidakMeluap() {
        assertThat(DUA_PERTIGA.tercapai(Integer.MAX_VALUE, Integer.MAX_VALUE)).isTrue();
        assertThat(DUA_PERTIGA.minimum(Integer.MAX_VALUE)).isEqualTo(1431655765);
    }

    @ParameterizedTest(name = "\"{0}\" bukan pecahan")
    @ValueSource(strings = {"2", "2/3/4", "a/3", "2/0", "-1/3", "2/", ""})
    void bukanPecahan(String teks) {
        assertThatThrownBy(() -> Pecahan.dari(teks)).isInstanceOf(IllegalArgumentException.class);
    }
}
