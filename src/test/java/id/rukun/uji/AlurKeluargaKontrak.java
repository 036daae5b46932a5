package id.rukun.uji;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.uji.JejakAlur.JejakTerkumpul;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every flow of a family's models is taken by the tests of that family, whichever others run. The class of a family
 * stands in its package; its tag lets it run when all other classes are through, in one JVM its order.
 */
@Tag("alur")
@Order(Integer.MAX_VALUE)
public abstract class AlurKeluargaKontrak {

    private static final String KELUARGA = "id.rukun.prosedur.";

    @Test
    @DisplayName("setiap alur pada setiap model keluarga ini dilalui oleh sedikitnya satu ujinya")
    protected void setiapAlurDilalui() {
        JejakTerkumpul jejak = JejakAlur.semua();

        assertThat(model()).isNotEmpty();
        assertThat(model().stream().flatMap(model -> belumDilalui(model, jejak)))
                .as("alur yang tidak dilalui uji dalam paket " + KELUARGA + keluarga()).isEmpty();
    }

    private List<BpmnModelInstance> model() {
        File folder = new File("processes", keluarga());
        return Stream.of(Objects.requireNonNull(folder.listFiles((induk, nama) -> nama.endsWith(".bpmn")))).sorted()
                .map(Bpmn::readModelFromFile).toList();
    }

    private Stream<String> belumDilalui(BpmnModelInstance model, JejakTerkumpul jejak) {
        return model.getModelElementsByType(Process.class).stream().flatMap(proses ->
                model.getModelElementsByType(SequenceFlow.class).stream().map(SequenceFlow::getId)
                        .filter(alur -> !jejak.dilalui(KELUARGA + keluarga() + ".", proses.getId(), alur))
                        .map(alur -> proses.getId() + ": " + alur).sorted());
    }

    private String keluarga() {
        return getClass().getPackageName().substring(KELUARGA.length()).split("\\.")[0];
    }
}
