package id.rukun.uji;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs after all other classes (see junit-platform.properties) and judges them together. */
@UjiAplikasi
@Order(Integer.MAX_VALUE)
@DisabledIfSystemProperty(named = "test", matches = ".+",
        disabledReason = "-Dtest runs some classes only; the flows are counted when all of them run")
class SemuaAlurTercakupTest {

    @Autowired private RepositoryService repositoryService;
    @Autowired private PencatatAlur pencatat;

    @Test
    @DisplayName("setiap alur pada setiap model dilalui oleh sedikitnya satu uji")
    void setiapAlurDilalui() {
        List<ProcessDefinition> model = model();

        assertThat(model).isNotEmpty();
        assertThat(model.stream().flatMap(this::belumDilalui)).isEmpty();
    }

    /** The models as the application deployed them; those that a test brings along are none of them. */
    private List<ProcessDefinition> model() {
        return repositoryService.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definisi -> definisi.getResourceName().startsWith("processes/"))
                .toList();
    }

    private Stream<String> belumDilalui(ProcessDefinition definisi) {
        return repositoryService.getBpmnModelInstance(definisi.getId()).getModelElementsByType(SequenceFlow.class)
                .stream()
                .map(SequenceFlow::getId)
                .filter(alur -> !pencatat.dilalui(definisi.getId(), alur))
                .map(alur -> definisi.getKey() + ": " + alur)
                .sorted();
    }
}
