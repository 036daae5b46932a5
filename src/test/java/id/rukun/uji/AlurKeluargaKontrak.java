package id.rukun.uji;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every flow of a family's models is taken by the tests of that family, whichever others run. The class of a family
 * stands in its package and runs after all other classes: {@code @Order(AlurKeluargaKontrak.TERAKHIR)}.
 */
@UjiAplikasi
public abstract class AlurKeluargaKontrak {

    /** See junit-platform.properties. */
    public static final int TERAKHIR = Integer.MAX_VALUE;

    private static final String KELUARGA = "id.rukun.prosedur.";

    @Autowired private RepositoryService repositoryService;
    @Autowired private PencatatAlur pencatat;

    @Test
    @DisplayName("setiap alur pada setiap model keluarga ini dilalui oleh sedikitnya satu ujinya")
    protected void setiapAlurDilalui() {
        List<ProcessDefinition> model = model();

        assertThat(model).isNotEmpty();
        assertThat(model.stream().flatMap(this::belumDilalui))
                .as("alur yang tidak dilalui uji dalam paket " + KELUARGA + keluarga()).isEmpty();
    }

    /** The models as the application deployed them; those that a test brings along are none of them. */
    private List<ProcessDefinition> model() {
        return repositoryService.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definisi -> definisi.getResourceName().startsWith("processes/" + keluarga() + "/"))
                .toList();
    }

    private Stream<String> belumDilalui(ProcessDefinition definisi) {
        return repositoryService.getBpmnModelInstance(definisi.getId()).getModelElementsByType(SequenceFlow.class)
                .stream()
                .map(SequenceFlow::getId)
                .filter(alur -> !pencatat.dilalui(KELUARGA + keluarga(), definisi.getId(), alur))
                .map(alur -> definisi.getKey() + ": " + alur)
                .sorted();
    }

    private String keluarga() {
        return getClass().getPackageName().substring(KELUARGA.length()).split("\\.")[0];
    }
}
