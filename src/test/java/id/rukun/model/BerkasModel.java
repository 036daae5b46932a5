package id.rukun.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One BPMN file of the product.
 *
 * @param nama file name
 * @param keluarga folder, empty for a model made by a test
 * @param teks content
 * @param isi content, parsed and valid by the schema
 * @param bagian its elements by their type, as far as they were asked for: to find them takes long, and nobody changes it
 */
record BerkasModel(String nama, String keluarga, String teks, BpmnModelInstance isi,
        Map<Class<?>, List<? extends ModelElementInstance>> bagian) {

    private static final List<BerkasModel> SEMUA = semua(Path.of("processes"));

    static BerkasModel dari(String nama, String teks) {
        return dari(nama, "", teks);
    }

    private static BerkasModel dari(String nama, String keluarga, String teks) {
        return new BerkasModel(nama, keluarga, teks,
                Bpmn.readModelFromStream(new ByteArrayInputStream(teks.getBytes(StandardCharsets.UTF_8))),
                new HashMap<>());
    }

    /** All models of the product. */
    static List<BerkasModel> semua() {
        return SEMUA;
    }

    /** All models below a folder. */
    static List<BerkasModel> semua(Path folder) {
        try (Stream<Path> berkas = Files.walk(folder)) {
            return berkas.filter(f -> f.toString().endsWith(".bpmn")).sorted().map(BerkasModel::baca).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BerkasModel baca(Path berkas) {
        try {
            return dari(berkas.getFileName().toString(), berkas.getParent().getFileName().toString(),
                    Files.readString(berkas));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T extends ModelElementInstance> Stream<T> elemen(Class<T> jenis) {
        return bagian.computeIfAbsent(jenis, j -> List.copyOf(isi.getModelElementsByType(jenis))).stream().map(jenis::cast);
    }

    Stream<String> prosedur() {
        return elemen(Process.class).map(BaseElement::getId);
    }

    /** Name of the picture that is drawn of it, without its ending. */
    String gambar() {
        return keluarga + "-" + nama.replace(".bpmn", "");
    }

    /** A complaint that names file and element. */
    String keluhan(BaseElement elemen, String kalimat) {
        return nama + ", " + elemen.getId() + ": " + kalimat;
    }

    @Override
    public String toString() {
        return nama;
    }
}
