package id.rukun.arsitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import id.rukun.cakupan.Terbitan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** The map of the rooms, drawn from the byte code; {@code -Dperbarui=true} draws it anew. */
@AnalyzeClasses(packages = "id.rukun", importOptions = DoNotIncludeTests.class)
class PetaRuangTest {

    @ArchTest
    static void mapShowsWhoEntersWhom(JavaClasses kelas) throws IOException {
        Terbitan.pastikanMutakhir(Path.of("src/docs/peta-ruang.md"), PetaRuang.halaman(kelas));
    }

    @ArchTest
    static void theMapIsWhatTheCodeDoes(JavaClasses kelas) {
        Map<String, Set<String>> masuk = PetaRuang.dari(kelas, "id.rukun.").masuk();
        assertThat(masuk.get("prosedur.penggabungan")).contains("prosedur.musyawarah", "hukum", "engine");
        assertThat(masuk.get("hukum")).containsExactly("tenggat");
        assertThat(masuk.get("tenggat")).isEmpty();
    }

    @ArchTest
    static void whatIsReachedByAnotherRoomIsNotDrawnTwice(JavaClasses kelas) {
        PetaRuang peta = new PetaRuang(Map.of("a", Set.of("b", "c"), "b", Set.of("c"), "c", Set.of()));
        assertThat(peta.panah()).containsExactly("a --> b", "b --> c");
    }
}
