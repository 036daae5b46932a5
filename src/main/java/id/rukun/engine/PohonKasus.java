package id.rukun.engine;

import id.rukun.berkas.kasus.Kasus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The running process instances of a case: its procedure with everything that it calls, and what acts on it. */
@Component
public class PohonKasus {

    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final ManagementService managementService;

    PohonKasus(@Lazy RuntimeService runtimeService, @Lazy TaskService taskService,
            @Lazy ManagementService managementService) {
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.managementService = managementService;
    }

    /** The instance of the case's own procedure; empty when the case is over. */
    public Optional<ProcessInstance> akar(Kasus kasus) {
        return Optional.ofNullable(runtimeService.createProcessInstanceQuery()
                .processInstanceBusinessKey(kasus.nomor()).processDefinitionKey(kasus.prosedur())
                .rootProcessInstances().singleResult());
    }

    /** Open tasks of the case's own procedure and of what it calls. */
    public List<Task> tugas(Kasus kasus) {
        Set<String> milik = instansi(kasus);
        return semuaTugas(kasus).stream().filter(t -> milik.contains(t.getProcessInstanceId())).toList();
    }

    /** Those of them that belong to an office. */
    public List<Task> tugas(Kasus kasus, String kantor) {
        Set<String> milik = instansi(kasus);
        return taskService.createTaskQuery().processInstanceBusinessKey(kasus.nomor()).taskCandidateGroup(kantor)
                .includeAssignedTasks().list().stream().filter(t -> milik.contains(t.getProcessInstanceId())).toList();
    }

    /** Ends a process instance that acts on a case, if it still waits for a person; says whether it did. */
    public boolean batalkan(String prosesId, String sebab) {
        boolean menunggu = taskService.createTaskQuery().processInstanceId(prosesId).count() > 0;
        if (menunggu) {
            runtimeService.deleteProcessInstance(prosesId, sebab);
        }
        return menunggu;
    }

    /** Whether the case can still move by itself; a job that has used up its attempts is not counted. */
    public boolean bergerak(Kasus kasus) {
        return instansi(kasus).stream().anyMatch(id -> managementService.createJobQuery()
                .processInstanceId(id).messages().withRetriesLeft().active().count() > 0);
    }

    /** Ends what acts on the case and waits for a person: with the case its purpose is gone. */
    public void batalkanYangMenunggu(Kasus kasus, String akarId) {
        Set<String> menunggu = semuaTugas(kasus).stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        semuaInstansi(kasus).stream()
                .filter(p -> menunggu.contains(p.getId()) && !p.getRootProcessInstanceId().equals(akarId))
                .forEach(p -> runtimeService.deleteProcessInstance(p.getId(), "Kasus " + kasus.nomor() + " selesai"));
    }

    private Set<String> instansi(Kasus kasus) {
        String akarId = akar(kasus).map(ProcessInstance::getId).orElse("");
        return semuaInstansi(kasus).stream().filter(p -> akarId.equals(p.getRootProcessInstanceId()))
                .map(ProcessInstance::getId).collect(Collectors.toSet());
    }

    private List<ProcessInstance> semuaInstansi(Kasus kasus) {
        return runtimeService.createProcessInstanceQuery().processInstanceBusinessKey(kasus.nomor()).list();
    }

    private List<Task> semuaTugas(Kasus kasus) {
        return taskService.createTaskQuery().processInstanceBusinessKey(kasus.nomor()).list();
    }
}
