package id.rukun.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Parameter;
import id.rukun.hukum.muat.HukumUji;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page about personal data says of every table what it holds, and cites no parameter that is not so. */
class DataPribadiTest {

    private static final Path MIGRASI = Path.of("src/main/resources/db/migration");
    private static final Pattern TABEL = Pattern.compile("(?im)^\\s*create table (\\w+)");
    private static final Pattern BARIS = Pattern.compile("(?m)^\\| `(\\w+)` \\|(?: [^|]+ \\|){4}$");
    private static final Pattern PARAMETER = Pattern.compile("(?:RUKUN-)?PR[MD]-\\d+");
    private static final Pattern NILAI = Pattern.compile("(?m)^\\| (RUKUN-PRD-\\d+) \\| (\\w+) \\|");

    private final String halaman = baca(Path.of("src/docs/data-pribadi.md"));

    @Test
    @DisplayName("every table of our migrations has its row in src/docs/data-pribadi.md, and no other has one")
    void everyTableIsDescribed() {
        Set<String> tabel = temukan(TABEL, migrasi());

        assertThat(tabel).hasSizeGreaterThan(20);
        assertThat(temukan(BARIS, halaman)).isEqualTo(tabel);
    }

    @Test
    @DisplayName("every parameter that it cites exists")
    void parametersExist() {
        Set<String> dikutip = PARAMETER.matcher(halaman).results().map(MatchResult::group).collect(Collectors.toSet());

        assertThat(dikutip).isNotEmpty()
                .isSubsetOf(HukumUji.PARAMETER.semua().stream().map(Parameter::id).toList());
    }

    @Test
    @DisplayName("the periods that it names are those of the parameters")
    void periodsAreTrue() {
        Map<String, String> disebut = NILAI.matcher(halaman).results()
                .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
        Map<String, String> berlaku = HukumUji.PARAMETER.semua().stream()
                .filter(p -> p.masa().sampai() == null && p.kunci().endsWith("masa-simpan"))
                .collect(Collectors.toMap(Parameter::id, Parameter::nilai));

        assertThat(disebut).isEqualTo(berlaku);
    }

    private static Set<String> temukan(Pattern pola, String teks) {
        return pola.matcher(teks).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String migrasi() {
        try (Stream<Path> berkas = Files.walk(MIGRASI)) {
            return berkas.filter(f -> f.toString().endsWith(".sql")).map(DataPribadiTest::baca)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String baca(Path berkas) {
        try {
            return Files.readString(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
