package id.rukun.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import id.rukun.cakupan.Terbitan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A page for each model, from the model and the code behind it, and for each table; {@code -Dperbarui=true} writes them anew. */
@AnalyzeClasses(packages = "id.rukun", importOptions = DoNotIncludeTests.class)
class HalamanModelTest {

    private static final Path FOLDER = Path.of("src/docs/model");

    @ArchTest
    static void pagesSayWhatTheModelsDo(JavaClasses kelas) throws IOException {
        List<BerkasModel> model = BerkasModel.semua();
        for (BerkasModel satu : model) {
            Terbitan.pastikanMutakhir(halaman(satu), new HalamanModel(satu, model, kelas).tulis());
        }
    }

    @ArchTest
    static void pagesSayWhatTheTablesHold(JavaClasses kelas) throws IOException {
        for (BerkasTabel satu : BerkasTabel.semua()) {
            Terbitan.pastikanMutakhir(halaman(satu), new HalamanTabel(satu).tulis());
        }
    }

    @ArchTest
    static void noPageIsLeftOver(JavaClasses kelas) throws IOException {
        List<Path> seharusnya = Stream.concat(BerkasModel.semua().stream().map(HalamanModelTest::halaman),
                BerkasTabel.semua().stream().map(HalamanModelTest::halaman)).toList();
        assertThat(seharusnya).as("a model and a table of one name").doesNotHaveDuplicates();
        try (Stream<Path> ada = Files.list(FOLDER)) {
            assertThat(ada).isSubsetOf(seharusnya);
        }
    }

    @ArchTest
    static void tellsWhatAStepChanges(JavaClasses kelas) {
        List<BerkasModel> model = BerkasModel.semua();
        BerkasModel satu = model.stream().filter(m -> m.nama().equals("penggabungan-rt-lintas-rw.bpmn")).findFirst()
                .orElseThrow();
        String halaman = new HalamanModel(satu, model, kelas).tulis();
        assertThat(bagian(halaman, "Gabungkan RT dalam register")).contains("`Unit`", "`KkDiUnit`");
        assertThat(bagian(halaman, "Tentukan jalur penggabungan")).doesNotContain("Register")
                .contains("PERGUB171-PS11-1.1", "*RW berbeda* → Periksa ketersediaan tokoh");
        assertThat(bagian(halaman, "Pilih RT yang digabung")).contains("penggabungan-pilih-rt", "RT yang digabung");
    }

    private static String bagian(String halaman, String langkah) {
        return Stream.of(halaman.split("\n### ")).filter(b -> b.startsWith(langkah + "\n")).findFirst().orElseThrow();
    }

    @ArchTest
    static void tellsWhatARowAnswers(JavaClasses kelas) {
        BerkasTabel satu = BerkasTabel.semua().stream().filter(t -> t.kunci().equals("asisten-menurut-unit")).findFirst()
                .orElseThrow();
        assertThat(new HalamanTabel(satu).tulis()).contains("# Asisten menurut unit kerja", "Kota (`kota`)",
                "| bukittinggi | PTN, PTS, KOPERTIS | EKBANG_KESRA | Pasal 12 huruf B angka 18 | – | – | – | PTN/PTS/Kopertis: ",
                "| banjar | SETDA | – | Pasal 23 ayat (1) | SETDA | – | – | ");
    }

    private static Path halaman(BerkasTabel tabel) {
        return FOLDER.resolve(tabel.kunci() + ".md");
    }

    private static Path halaman(BerkasModel model) {
        return FOLDER.resolve(model.nama().replace(".bpmn", ".md"));
    }
}
