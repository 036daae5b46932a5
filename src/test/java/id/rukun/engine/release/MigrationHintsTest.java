package id.rukun.engine.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

class MigrationHintsTest {

    @Test
    void readsBothKinds() {
        MigrationHints petunjuk = baca("pindah:\n  Lama: Baru\ntetap:\n  - Hapus\n");
        assertThat(petunjuk.pindah()).isEqualTo(Map.of("Lama", "Baru"));
        assertThat(petunjuk.tetap()).containsExactly("Hapus");
    }

    @Test
    void oneKindIsEnough() {
        assertThat(baca("tetap: [Hapus]").pindah()).isEmpty();
        assertThat(baca("pindah: {Lama: Baru}").tetap()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pindahkan: {Lama: Baru}", "pindah: {Lama: Baru, Lama: Lain}", "pindah: [Lama]"})
    void saysWhichFileIsWrong(String isi) {
        assertThatThrownBy(() -> baca(isi)).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("uji.migrasi.yaml");
    }

    private static MigrationHints baca(String isi) {
        return MigrationHints.baca(new ByteArrayResource(isi.getBytes(StandardCharsets.UTF_8), "uji.migrasi.yaml"));
    }
}
