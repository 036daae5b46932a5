package id.rukun.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What serves all governments names no regulation, and no refusal speaks without a rule. */
class PeraturanDisebutTest {

    private static final Path UTAMA = Path.of("src/main/java/id/rukun");
    private static final List<Path> BERSAMA = Stream.concat(
            Stream.of("engine", "berkas", "isian", "pemberitahuan", "pengawasan", "jabatan", "prosedur/tindakan",
                    "prosedur/harian").map(UTAMA::resolve),
            Stream.of("forms/tindakan", "forms/keputusan", "processes/tindakan", "processes/harian").map(Path::of))
            .toList();
    private static final Pattern PERATURAN = Pattern.compile("Pasal \\d|Pergub|Ingub|Perwali");
    private static final Pattern KOMENTAR = Pattern.compile("^\\s*(?:/?\\*|//).*");
    private static final Pattern BERKODE = Pattern.compile("Penolakan\\.karena\\(\\s*\"");

    @Test
    @DisplayName("ruang bersama tidak menyebut peraturan satu pemerintah daerah")
    void ruangBersama() {
        assertThat(BERSAMA.stream().flatMap(PeraturanDisebutTest::berkas).flatMap(b -> baris(b)
                .filter(baris -> !KOMENTAR.matcher(baris).matches() && PERATURAN.matcher(baris).find())
                .map(baris -> b + ": " + baris.strip()))).isEmpty();
    }

    @Test
    @DisplayName("setiap penolakan berkode adalah jawaban sebuah aturan, atau alasan teknis yang terdaftar")
    void penolakanAdalahAturan() {
        assertThat(berkas(UTAMA).filter(b -> BERKODE.matcher(isi(b)).find())).isEmpty();
    }

    private static Stream<Path> berkas(Path folder) {
        try (Stream<Path> semua = Files.walk(folder)) {
            return semua.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> baris(Path berkas) {
        return isi(berkas).lines();
    }

    private static String isi(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
