package id.rukun.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What only the source files show: purposes of packages, length of delegates. */
class BerkasSumberTest {

    private static final Path SUMBER = Path.of("src/main/java");
    private static final int PANJANG_DELEGATE = 120;
    private static final int PANJANG_LANGKAH = 250;

    @Test
    @DisplayName("every package states its purpose in package-info.java")
    void everyPackageStatesItsPurpose() throws IOException {
        List<Path> paket = kelas().stream().map(Path::getParent).distinct().toList();
        assertThat(paket).hasSizeGreaterThan(10)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).content().contains("/**"));
    }

    @Test
    @DisplayName("a delegate is short: what is longer belongs into a rule or a service")
    void delegatesAreShort() throws IOException {
        List<Path> delegate = kelas().stream()
                .filter(f -> f.getFileName().toString().matches(".*Delegate\\.java")).toList();
        assertThat(delegate).isNotEmpty()
                .allSatisfy(f -> assertThat(Files.readAllLines(f)).hasSizeLessThanOrEqualTo(PANJANG_DELEGATE));
    }

    @Test
    @DisplayName("the steps of a stage fit on a few screens: a longer model is told in stages")
    void stagesAreShort() throws IOException {
        List<Path> langkah = kelas().stream().filter(f -> f.toString().matches(".*/proses/.*Langkah\\.java")).toList();
        assertThat(langkah).isNotEmpty()
                .allSatisfy(f -> assertThat(Files.readAllLines(f)).hasSizeLessThanOrEqualTo(PANJANG_LANGKAH));
    }

    private static List<Path> kelas() throws IOException {
        try (Stream<Path> semua = Files.walk(SUMBER)) {
            return semua.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }
}
