package id.rukun.akun.faktor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PenyandiRahasiaTest {

    private static final byte[] RAHASIA = "dua puluh byte acak.".getBytes(StandardCharsets.US_ASCII);

    @TempDir private Path folder;

    @Test
    @DisplayName("what was encrypted is read by the same key for the same account only, and never written twice alike")
    void bolakBalik() {
        String kunci = PenyandiRahasia.baru();
        PenyandiRahasia penyandi = new PenyandiRahasia(kunci, "", "");
        String tersandi = penyandi.sandikan("operator.dki", RAHASIA);

        assertThat(new PenyandiRahasia(kunci, "", "").buka("operator.dki", tersandi)).isEqualTo(RAHASIA);
        assertThat(penyandi.sandikan("operator.dki", RAHASIA)).isNotEqualTo(tersandi);
        assertThatThrownBy(() -> penyandi.buka("pengawas.dki", tersandi)).isInstanceOf(IllegalStateException.class);
        char lain = tersandi.charAt(40) == 'A' ? 'B' : 'A';
        String diubah = tersandi.substring(0, 40) + lain + tersandi.substring(41);
        assertThatThrownBy(() -> penyandi.buka("operator.dki", diubah)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("another key does not read it, unless the earlier one is named beside it")
    void kunciLain() {
        String lama = PenyandiRahasia.baru();
        String tersandi = new PenyandiRahasia(lama, "", "").sandikan("a", RAHASIA);
        PenyandiRahasia tanpa = new PenyandiRahasia(PenyandiRahasia.baru(), "", "");
        PenyandiRahasia dengan = new PenyandiRahasia(PenyandiRahasia.baru(), "", PenyandiRahasia.baru() + ", " + lama);

        assertThat(tanpa.dikenal(PenyandiRahasia.idKunci(tersandi))).isFalse();
        assertThatThrownBy(() -> tanpa.buka("a", tersandi)).isInstanceOf(IllegalStateException.class);
        assertThat(dengan.buka("a", tersandi)).isEqualTo(RAHASIA);
        assertThat(PenyandiRahasia.idKunci(dengan.sandikan("a", RAHASIA))).isNotEqualTo(PenyandiRahasia.idKunci(tersandi));
    }

    @Test
    @DisplayName("without a setting the key lies in a file that is made once")
    void berkas() {
        Path berkas = folder.resolve("kunci-faktor.txt");
        String tersandi = new PenyandiRahasia("", berkas.toString(), "").sandikan("a", RAHASIA);
        assertThat(Files.exists(berkas)).isTrue();
        assertThat(new PenyandiRahasia("", berkas.toString(), "").buka("a", tersandi)).isEqualTo(RAHASIA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pendek", "bukan base64 sama sekali, walaupun panjangnya cukup", "AAAA"})
    @DisplayName("a key that is none is refused by the name of its setting, and not repeated")
    void bukanKunci(String kunci) {
        assertThatThrownBy(() -> new PenyandiRahasia(kunci, "", "")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RUKUN_KUNCI_FAKTOR").hasMessageContaining("32 byte");
    }
}
