package id.rukun.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.muat.HukumUji;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An id of the catalogue is written once in Java, so that a sheet announces what the rule asks. */
class KutipanTest {

    private static final Path UTAMA = Path.of("src/main/java/id/rukun");
    private static final Path HUKUM = UTAMA.resolve("hukum");
    private static final Pattern KOMENTAR = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern TEKS = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern NOMOR =
            Pattern.compile("(?:RUKUN-)?PR[MD]-\\d+|TM-\\d+|RUKUN-(?:POL|DATA)-\\d+|PERGUB171-[\\w.-]+"
                    + "|(?:BKT|BJR)-[RPT]-\\d+");

    private static final Map<String, Set<Path>> DITULIS = ditulis();

    @Test
    @DisplayName("outside hukum nobody writes the id of a rule, or of a parameter that a rule names: KutipanAturan cites it")
    void whatARuleNamesIsCited() {
        Set<String> disebutAturan = HukumUji.KATALOG.semua().stream()
                .flatMap(a -> Stream.concat(Stream.of(a.id()), a.parameter().stream()))
                .collect(Collectors.toSet());

        assertThat(disebutAturan).contains("PRM-10", "RUKUN-POL-21");
        assertThat(DITULIS).isNotEmpty().doesNotContainKeys(disebutAturan.toArray(String[]::new));
    }

    @Test
    @DisplayName("the id of a timer, or of a parameter that no rule names, stands in one class")
    void theOthersHaveOneHome() {
        assertThat(DITULIS).containsKeys("TM-11", "PRD-01").allSatisfy((nomor, di) -> assertThat(di).hasSize(1));
    }

    private static Map<String, Set<Path>> ditulis() {
        Map<String, Set<Path>> hasil = new TreeMap<>();
        try (Stream<Path> berkas = Files.walk(UTAMA)) {
            for (Path b : berkas.filter(b -> b.toString().endsWith(".java") && !b.startsWith(HUKUM)).toList()) {
                TEKS.matcher(KOMENTAR.matcher(Files.readString(b)).replaceAll("")).results()
                        .flatMap(teks -> NOMOR.matcher(teks.group()).results())
                        .forEach(n -> hasil.computeIfAbsent(n.group(), k -> new TreeSet<>()).add(b));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil;
    }
}
