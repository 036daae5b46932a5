package id.rukun.engine.watch;

import id.rukun.engine.PemerintahModel;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.engine.reminder.UngkapanHari;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.KeteranganAturan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which rules ask a parameter, and which days of the deployed models are counted by it. */
@Component
public class PemakaianParameter {

    private static final String ATURAN = "aturan";

    private final RepositoryService repositoryService;
    private final TanpaHak tanpaHak;
    private final KatalogAturan katalog;
    private final PemerintahModel pemerintah;

    PemakaianParameter(@Lazy RepositoryService repositoryService, TanpaHak tanpaHak, KatalogAturan katalog,
            PemerintahModel pemerintah) {
        this.repositoryService = repositoryService;
        this.tanpaHak = tanpaHak;
        this.katalog = katalog;
        this.pemerintah = pemerintah;
    }

    /**
     * Those of some parameters on a day: rules by title, then the days of the models.
     *
     * @param tenant short names of the governments whose models count
     */
    public Map<String, List<Pemakai>> pada(Collection<String> parameter, LocalDate hari, Collection<String> tenant) {
        List<BpmnModelInstance> model = model(tenant);
        Map<String, Set<String>> penanya = penanya(model);
        Map<String, List<Pemakai>> hasil = new TreeMap<>();
        parameter.forEach(id -> hasil.put(id, Stream.concat(aturan(id, hari, penanya),
                model.stream().flatMap(m -> hari(id, m))).distinct().toList()));
        return hasil;
    }

    private List<BpmnModelInstance> model(Collection<String> tenant) {
        return tanpaHak.tanya(() -> repositoryService.createProcessDefinitionQuery().latestVersion()
                .orderByProcessDefinitionKey().asc().list().stream().map(ProcessDefinition::getId)
                .filter(id -> tenant.stream().anyMatch(satu -> pemerintah.melayani(id, satu)))
                .map(repositoryService::getBpmnModelInstance).toList());
    }

    /** By id of the rule the names of the models that cite it: where it is asked, by a step or by what a step calls. */
    private static Map<String, Set<String>> penanya(List<BpmnModelInstance> model) {
        Map<String, Set<String>> penanya = new TreeMap<>();
        model.forEach(m -> m.getModelElementsByType(CamundaProperty.class).stream()
                .filter(sifat -> ATURAN.equals(sifat.getCamundaName()))
                .flatMap(sifat -> Stream.of(sifat.getCamundaValue().split(", *")))
                .forEach(id -> penanya.computeIfAbsent(id, baru -> new TreeSet<>()).add(nama(m))));
        return penanya;
    }

    private Stream<Pemakai> aturan(String id, LocalDate hari, Map<String, Set<String>> penanya) {
        return katalog.semua().stream().filter(a -> a.masa().memuat(hari) && a.parameter().contains(id))
                .map(a -> new Pemakai("Aturan", sebutan(a), List.copyOf(penanya.getOrDefault(a.id(), Set.of()))));
    }

    private static String sebutan(KeteranganAturan aturan) {
        return aturan.judul() + ", " + aturan.id();
    }

    private static Stream<Pemakai> hari(String id, BpmnModelInstance model) {
        return Stream.concat(
                model.getModelElementsByType(UserTask.class).stream()
                        .filter(t -> UngkapanHari.parameter(t.getCamundaDueDate()).contains(id)
                                || UngkapanHari.parameter(t.getCamundaFollowUpDate()).contains(id))
                        .map(t -> new Pemakai("Hari tugas", t.getName(), List.of(nama(model)))),
                model.getModelElementsByType(TimerEventDefinition.class).stream()
                        .filter(w -> w.getTimeDate() != null && UngkapanHari.parameter(w.getTimeDate().getTextContent()).contains(id)
                                || w.getTimeCycle() != null && UngkapanHari.parameter(w.getTimeCycle().getTextContent()).contains(id))
                        .map(w -> new Pemakai("Pewaktu", ((FlowNode) w.getParentElement()).getName(), List.of(nama(model)))));
    }

    private static String nama(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getName();
    }
}
