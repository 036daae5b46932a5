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

/** The README's table of procedures, generated from the models; {@code -Dperbarui=true} rewrites it. */
class ProsedurReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final String KEPALA = """

            | Procedure | Key | Catalogue | Legal basis | Started by | Worked in by | User tasks | Status |
            |---|---|---|---|---|---|---|---|
            """;

    private final Bangunan bangunan = new Bangunan();
    private final Map<String, Prosedur> katalog =
            DaftarCakupan.prosedur().stream().collect(Collectors.toMap(Prosedur::id, p -> p));

    @Test
    @DisplayName("the README lists every procedure as its model is")
    void readmeMutakhir() throws IOException {
        String tabel = bangunan.model().stream().map(this::baris).collect(Collectors.joining("", KEPALA, "\n"));
        Terbitan.pastikanMutakhir(README, Terbitan.denganBagian(README, "prosedur", tabel));
    }

    private String baris(ModelProsedur m) {
        List<String> sel = List.of(m.nama(), "`" + m.kunci() + "`", atau(m.katalog(), "Rukun"), atau(dasar(m), "–"),
                atau(pemulai(m), "–"), atau(m.lajur(), "–"), String.valueOf(m.tugas()), keadaan(m));
        return "| " + String.join(" | ", sel) + " |\n";
    }

    private List<String> dasar(ModelProsedur m) {
        return m.katalog().stream().map(katalog::get).map(Prosedur::dasar).toList();
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
