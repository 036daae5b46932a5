package id.rukun.uji;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Another version of one of today's models, changed as one release changes what the one before had. */
public final class VersiModel {

    private static final Path FOLDER = Path.of("processes");

    private final Path nama;
    private final BpmnModelInstance isi;

    private VersiModel(Path nama, BpmnModelInstance isi) {
        this.nama = nama;
        this.isi = isi;
        // A drawing may not speak of what is gone.
        isi.getModelElementsByType(BpmnDiagram.class).forEach(g -> g.getParentElement().removeChildElement(g));
    }

    /** Today's model of a procedure. */
    public static VersiModel dari(String kunci) {
        Path berkas = semua().stream().filter(f -> f.endsWith(kunci + ".bpmn")).findFirst().orElseThrow();
        return new VersiModel(FOLDER.relativize(berkas), Bpmn.readModelFromFile(berkas.toFile()));
    }

    /** Writes today's models to a folder, the given ones as they were changed. */
    public static void tulis(Path folder, VersiModel... diubah) {
        try {
            for (Path berkas : semua()) {
                Path tujuan = folder.resolve(FOLDER).resolve(FOLDER.relativize(berkas));
                Files.createDirectories(tujuan.getParent());
                Files.copy(berkas, tujuan);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (VersiModel satu : diubah) {
            File tujuan = folder.resolve(FOLDER).resolve(satu.nama).toFile();
            Bpmn.writeModelToFile(tujuan, satu.isi);
        }
    }

    /** Keys of the procedures that others call. */
    public static Stream<String> terpanggil() {
        return semua().stream().flatMap(f -> Bpmn.readModelFromFile(f.toFile())
                .getModelElementsByType(CallActivity.class).stream()).map(CallActivity::getCalledElement).distinct();
    }

    /** Those of them that no office starts. */
    public static Stream<String> hanyaTerpanggil() {
        return terpanggil().filter(kunci -> dari(kunci).isi.getModelElementsByType(Process.class).stream()
                .allMatch(proses -> proses.getCamundaCandidateStarterGroupsList().isEmpty()));
    }

    /** The changed model. */
    public BpmnModelInstance isi() {
        return isi;
    }

    public VersiModel gantiNama(String semula, String menjadi) {
        elemen(semula).setId(menjadi);
        return this;
    }

    /** Takes a task or event out together with what leaves it; what came to it goes to another node. */
    public VersiModel lewati(String tujuan, String... hilang) {
        FlowNode lanjut = (FlowNode) elemen(tujuan);
        FlowNode pertama = (FlowNode) elemen(hilang[0]);
        List.copyOf(pertama.getIncoming()).forEach(alur -> sambungkan(alur, lanjut));
        return buang(hilang);
    }

    /** Takes nodes out together with what leaves them. */
    public VersiModel buang(String... hilang) {
        for (String id : hilang) {
            FlowNode node = (FlowNode) elemen(id);
            Stream.concat(List.copyOf(node.getOutgoing()).stream(), List.copyOf(node.getIncoming()).stream())
                    .distinct().forEach(VersiModel::hapus);
            hapus(node);
        }
        return this;
    }

    private static void sambungkan(SequenceFlow alur, FlowNode tujuan) {
        alur.getTarget().getIncoming().remove(alur);
        alur.setTarget(tujuan);
        tujuan.getIncoming().add(alur);
    }

    private static void hapus(ModelElementInstance elemen) {
        elemen.getParentElement().removeChildElement(elemen);
    }

    private BaseElement elemen(String id) {
        BaseElement ada = isi.getModelElementById(id);
        if (ada == null) {
            throw new IllegalArgumentException(nama + " tidak memuat " + id);
        }
        return ada;
    }

    private static List<Path> semua() {
        try (Stream<Path> berkas = Files.walk(FOLDER)) {
            return berkas.filter(f -> f.toString().endsWith(".bpmn")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
