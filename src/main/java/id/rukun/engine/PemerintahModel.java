package id.rukun.engine;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Which governments a model serves: those that its property {@code pemerintah} names, which may stand several times; a model
 * that names none serves all. To the others it does not exist.
 */
@Component
public class PemerintahModel {

    private static final String PEMERINTAH = "pemerintah";
    /** Of these, the ones in which people start it; elsewhere only other procedures call it. With a role behind a dot: of that role alone. */
    private static final String DIMULAI_DI = "dimulaiDi";

    private final RepositoryService repositoryService;
    private final Map<String, Set<String>> perDefinisi = new ConcurrentHashMap<>();
    private final Map<Pemulai, Set<String>> dimulai = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> tabel = new ConcurrentHashMap<>();

    PemerintahModel(@Lazy RepositoryService repositoryService) {
        this.repositoryService = repositoryService;
    }

    /**
     * The short names of the governments that a deployed model, which never changes, serves; none: all.
     *
     * @param definisiId its id, which whoever asks may read
     */
    public Set<String> dari(String definisiId) {
        return perDefinisi.computeIfAbsent(definisiId, id -> dari(repositoryService.getBpmnModelInstance(id), PEMERINTAH));
    }

    private record Pemulai(String definisiId, String peran) {}

    /**
     * The short names of the governments in which who has a role that starts a deployed model may do so: those named for the role,
     * else for everybody, else all that it serves; none: all.
     */
    public Set<String> dimulaiDi(String definisiId, String peran) {
        return dimulai.computeIfAbsent(new Pemulai(definisiId, peran), satu -> Stream.of(DIMULAI_DI + "." + peran, DIMULAI_DI, PEMERINTAH)
                .map(sifat -> dari(repositoryService.getBpmnModelInstance(definisiId), sifat)).filter(nama -> !nama.isEmpty())
                .findFirst().orElse(Set.of()));
    }

    /** Whether it serves a government. */
    public boolean melayani(String definisiId, String tenant) {
        return melayani(dari(definisiId), tenant);
    }

    /** Whether a government is among those named; where none is, it is. */
    public static boolean melayani(Set<String> pemerintah, String tenant) {
        return pemerintah.isEmpty() || pemerintah.contains(tenant);
    }

    /** Keys of the decision tables that a deployed model asks. */
    public Set<String> tabel(String definisiId) {
        return tabel.computeIfAbsent(definisiId, id -> repositoryService.getBpmnModelInstance(id)
                .getModelElementsByType(BusinessRuleTask.class).stream().map(BusinessRuleTask::getCamundaDecisionRef)
                .filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> dari(BpmnModelInstance model, String sifat) {
        return model.getModelElementsByType(Process.class).stream().filter(Process::isExecutable)
                .map(Process::getExtensionElements).filter(Objects::nonNull)
                .flatMap(tambahan -> nama(tambahan, sifat)).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> nama(ExtensionElements tambahan, String nama) {
        return tambahan.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(sifat -> sifat.getCamundaProperties().stream())
                .filter(sifat -> nama.equals(sifat.getCamundaName())).map(CamundaProperty::getCamundaValue);
    }
}
