package id.rukun.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One DMN file of the product.
 *
 * @param nama file name
 * @param teks content
 * @param isi content, parsed and valid by the schema: no id stands in it twice
 */
record BerkasTabel(String nama, String teks, DmnModelInstance isi) {

    private static final Path FOLDER = Path.of("processes");
    private static final String AKHIRAN = ".dmn";

    static BerkasTabel dari(String nama, String teks) {
        return new BerkasTabel(nama, teks,
                Dmn.readModelFromStream(new ByteArrayInputStream(teks.getBytes(StandardCharsets.UTF_8))));
    }

    /** All tables of the product. */
    static List<BerkasTabel> semua() {
        try (Stream<Path> berkas = Files.walk(FOLDER)) {
            return berkas.filter(f -> f.toString().endsWith(AKHIRAN)).sorted().map(BerkasTabel::baca).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BerkasTabel baca(Path berkas) {
        try {
            return dari(berkas.getFileName().toString(), Files.readString(berkas));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T extends ModelElementInstance> Stream<T> elemen(Class<T> jenis) {
        return isi.getModelElementsByType(jenis).stream();
    }

    /** The key by which it is called: the name of its file. */
    String kunci() {
        return nama.replace(AKHIRAN, "");
    }

    Decision keputusan() {
        return elemen(Decision.class).findFirst().orElseThrow();
    }

    DecisionTable tabel() {
        return elemen(DecisionTable.class).findFirst().orElseThrow();
    }

    List<Rule> baris() {
        return List.copyOf(tabel().getRules());
    }

    /** What a cell holds: one value, several of which one must fit, none where nothing is asked or said. */
    static List<String> isi(DmnElement sel) {
        String teks = sel.getTextContent().strip();
        return teks.isEmpty() || teks.equals("-") ? List.of()
                : Arrays.stream(teks.split(",(?=\\s*\")")).map(t -> t.strip().replaceAll("^\"|\"$", "")).toList();
    }

    /** The cells of one kind, one after the other. */
    static List<List<String>> isi(Collection<? extends DmnElement> sel) {
        return sel.stream().map(BerkasTabel::isi).toList();
    }

    /** A complaint that names file and element. */
    String keluhan(DmnElement elemen, String kalimat) {
        return nama + ", " + elemen.getId() + ": " + kalimat;
    }

    @Override
    public String toString() {
        return nama;
    }
}
