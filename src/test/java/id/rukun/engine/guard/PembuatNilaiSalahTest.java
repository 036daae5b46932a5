package id.rukun.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PembuatNilaiSalahTest {

    @Test
    @DisplayName("a word that is no answer is none, whatever the answers are called")
    void bukanKonstanta() {
        assertThat(PembuatNilaiSalah.bukanKonstanta(JawabanFormulir.class)).isEqualTo("BUKAN_ADA_TIDAK_ADA");
        assertThat(JawabanFormulir.values()).extracting(Enum::name)
                .doesNotContain(PembuatNilaiSalah.bukanKonstanta(JawabanFormulir.class));
    }

    private enum JawabanFormulir { ADA, TIDAK_ADA }
}
