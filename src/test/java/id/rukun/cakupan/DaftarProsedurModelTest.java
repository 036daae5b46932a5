package id.rukun.cakupan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page that lists the procedures, written from the models; {@code -Dperbarui=true} writes it anew. */
class DaftarProsedurModelTest {

    private static final Path HALAMAN = Path.of("src/docs/prosedur.md");
    private static final String KEPALA = """
            # Procedures

            Written by a test (`DaftarProsedurModelTest`) from the models; do not edit it by hand. Each name leads to the
            page of its model. The status counts the rules that the regulation gives to the procedure in all its uses;
            those of uses that do not exist yet are still missing. What each provision asks, how far it is built, and
            which procedures do not exist yet: [coverage of the law](cakupan.md).

            | Procedure | Key | Catalogue | Legal basis | Started by | Worked in by | User tasks | Status |
            |---|---|---|---|---|---|---|---|
            """;

    private final Bangunan bangunan = new Bangunan();
    private final Map<String, ProsedurKatalog> katalog =
            DaftarCakupan.prosedur().stream().collect(Collectors.toMap(ProsedurKatalog::id, p -> p));

    @Test
    @DisplayName("the page lists every procedure as its model is")
    void halamanMutakhir() throws IOException {
        Terbitan.pastikanMutakhir(HALAMAN,
                bangunan.model().stream().map(this::baris).collect(Collectors.joining("", KEPALA, "")));
    }

    private String baris(ModelProsedur m) {
        List<String> sel = List.of("[" + m.nama() + "](model/" + m.kunci() + ".md)", "`" + m.kunci() + "`",
                atau(m.katalog(), "Rukun"), atau(dasar(m), "–"),
                atau(pemulai(m), "–"), atau(m.lajur(), "–"), String.valueOf(m.tugas()), keadaan(m));
        return "| " + String.join(" | ", sel) + " |\n";
    }

    private List<String> dasar(ModelProsedur m) {
        return m.katalog().stream().map(katalog::get).map(ProsedurKatalog::dasar).toList();
    }

    private List<String> pemulai(ModelProsedur m) {
        List<String> semua = new ArrayList<>(m.pemulai());
        bangunan.model().stream().filter(lain -> lain.memanggil(m)).map(lain -> "`" + lain.kunci() + "`")
                .forEach(semua::add);
        if (m.mulaiSendiri()) {
            semua.add("timer");
        }
        return semua;
    }

    private String keadaan(ModelProsedur m) {
        Set<String> perlu = new LinkedHashSet<>();
        m.katalog().forEach(id -> perlu.addAll(katalog.get(id).aturan()));
        long ada = perlu.stream().filter(bangunan::ada).count();
        return perlu.isEmpty() ? "runs" : "runs, " + ada + " of " + perlu.size() + " rules";
    }

    private static String atau(List<String> isi, String kosong) {
        return isi.isEmpty() ? kosong : String.join(", ", isi);
    }
}
