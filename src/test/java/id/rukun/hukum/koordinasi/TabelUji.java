package id.rukun.hukum.koordinasi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;

/** A table of the product, asked by the engine that asks it there. */
public final class TabelUji {

    private static final Path FOLDER = Path.of("processes/koordinasi");
    private static final DmnEngine MESIN = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnModelInstance model;
    private final DmnDecision keputusan;

    public TabelUji(String kunci) {
        try (InputStream isi = Files.newInputStream(FOLDER.resolve(kunci + ".dmn"))) {
            model = Dmn.readModelFromStream(isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keputusan = MESIN.parseDecision(kunci, model);
    }

    /**
     * Asks the table.
     *
     * @param masukan name and value in turn; a value may be {@code null}
     * @return what its one row answers, empty where none does; it fails where two do
     */
    public Optional<Map<String, Object>> tanya(String... masukan) {
        Map<String, Object> variabel = new HashMap<>();
        for (int i = 0; i < masukan.length; i += 2) {
            variabel.put(masukan[i], masukan[i + 1]);
        }
        return Optional.ofNullable(MESIN.evaluateDecisionTable(keputusan, variabel).getSingleResult())
                .map(hasil -> new HashMap<>(hasil.getEntryMap()));
    }

    /** How many rows the table has. */
    int jumlahBaris() {
        return model.getModelElementsByType(DecisionTable.class).iterator().next().getRules().size();
    }

    /** The words that the rows ask for in one column, each as often as it stands there. */
    List<String> kata(int kolom) {
        return model.getModelElementsByType(DecisionTable.class).iterator().next().getRules().stream()
                .map(baris -> List.copyOf(baris.getInputEntries()).get(kolom)).map(InputEntry::getTextContent)
                .flatMap(isi -> List.of(isi.strip().split(",\\s*")).stream()).map(satu -> satu.replace("\"", "")).toList();
    }
}
