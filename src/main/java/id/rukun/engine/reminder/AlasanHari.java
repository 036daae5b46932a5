package id.rukun.engine.reminder;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.Variabel;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.hukum.ParameterHukum;
import id.rukun.tenggat.Kalender;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open days of a case, of its tasks and of its timers, each with its reason, whoever asks. */
@Component
public class AlasanHari {

    private final Map<String, PenjelasHari> penjelas;
    private final ParameterHukum parameter;
    private final TanpaHak tanpaHak;
    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final ManagementService managementService;
    private final RepositoryService repositoryService;

    AlasanHari(Map<String, PenjelasHari> penjelas, ParameterHukum parameter, TanpaHak tanpaHak,
            @Lazy TaskService taskService, @Lazy RuntimeService runtimeService,
            @Lazy ManagementService managementService, @Lazy RepositoryService repositoryService) {
        this.penjelas = penjelas;
        this.parameter = parameter;
        this.tanpaHak = tanpaHak;
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.managementService = managementService;
        this.repositoryService = repositoryService;
    }

    /** The nearest first. */
    public List<HariTerhitung> dari(Kasus kasus) {
        return tanpaHak.tanya(() -> Stream.concat(tugas(kasus), pewaktu(kasus))
                .sorted(Comparator.comparing(HariTerhitung::hari)).toList());
    }

    private Stream<HariTerhitung> tugas(Kasus kasus) {
        return taskService.createTaskQuery().processInstanceBusinessKey(kasus.nomor()).list().stream()
                .filter(t -> t.getDueDate() != null).flatMap(t -> tugas(kasus, t).stream());
    }

    private Optional<HariTerhitung> tugas(Kasus kasus, Task tugas) {
        UserTask elemen = elemen(tugas.getProcessDefinitionId(), tugas.getTaskDefinitionKey());
        TempatHari tempat = new TempatHari(kasus, tugas.getProcessInstanceId(),
                (String) taskService.getVariable(tugas.getId(), Variabel.UNIT_ID), hari(tugas.getCreateTime().toInstant()));
        return hari(tugas.getName(), true, hari(tugas.getDueDate().toInstant()), elemen.getCamundaDueDate(), tempat);
    }

    private Stream<HariTerhitung> pewaktu(Kasus kasus) {
        Set<String> proses = runtimeService.createProcessInstanceQuery().processInstanceBusinessKey(kasus.nomor()).list()
                .stream().map(ProcessInstance::getId).collect(Collectors.toSet());
        return proses.isEmpty() ? Stream.empty() : managementService.createJobQuery().processInstanceIds(proses).timers()
                .list().stream().flatMap(job -> pewaktu(kasus, job).stream());
    }

    private Optional<HariTerhitung> pewaktu(Kasus kasus, Job job) {
        JobDefinition definisi = managementService.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        FlowNode elemen = elemen(job.getProcessDefinitionId(), definisi.getActivityId());
        TempatHari tempat = new TempatHari(kasus, job.getProcessInstanceId(),
                (String) runtimeService.getVariable(job.getExecutionId(), Variabel.UNIT_ID), hari(job.getCreateTime().toInstant()));
        return elemen.getChildElementsByType(TimerEventDefinition.class).stream().findFirst()
                .filter(waktu -> waktu.getTimeDate() != null)
                .flatMap(waktu -> hari(elemen.getName(), false, hari(job.getDuedate().toInstant()),
                        waktu.getTimeDate().getTextContent(), tempat));
    }

    private Optional<HariTerhitung> hari(String nama, boolean tugas, LocalDate hari, String ungkapan, TempatHari tempat) {
        return UngkapanHari.baca(ungkapan).filter(u -> penjelas.containsKey(u.bean()))
                .flatMap(u -> penjelas.get(u.bean()).asal(u, tempat))
                .map(asal -> new HariTerhitung(nama, tugas, hari, asal, Optional.ofNullable(asal.parameter())
                        .flatMap(id -> parameter.cari(id, tempat.kasus().edisi()))));
    }

    private <T extends FlowNode> T elemen(String definisi, String id) {
        return repositoryService.getBpmnModelInstance(definisi).getModelElementById(id);
    }

    private static LocalDate hari(Instant saat) {
        return Kalender.hari(saat);
    }
}
