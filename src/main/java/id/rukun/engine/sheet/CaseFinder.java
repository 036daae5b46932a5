package id.rukun.engine.sheet;

import id.rukun.engine.internal.TanpaHak;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds the number of the case behind a task or a process instance; what may be read of it is asked elsewhere. */
@Component
public class CaseFinder {

    private final TanpaHak tanpaHak;
    private final HistoryService historyService;
    private final TaskService taskService;

    CaseFinder(TanpaHak tanpaHak, @Lazy HistoryService historyService,
            @Lazy TaskService taskService) {
        this.tanpaHak = tanpaHak;
        this.historyService = historyService;
        this.taskService = taskService;
    }

    public Optional<String> nomorProses(String prosesId) {
        return tanpaHak.tanya(() -> Optional.ofNullable(historyService.createHistoricProcessInstanceQuery()
                .processInstanceId(prosesId).singleResult()).map(HistoricProcessInstance::getBusinessKey));
    }

    /** The numbers of those of the process instances that belong to a case, by id. */
    public Map<String, String> nomorProses(Set<String> prosesId) {
        return prosesId.isEmpty() ? Map.of() : tanpaHak.tanya(() -> historyService.createHistoricProcessInstanceQuery()
                .processInstanceIds(prosesId).list().stream().filter(p -> p.getBusinessKey() != null)
                .collect(Collectors.toMap(HistoricProcessInstance::getId, HistoricProcessInstance::getBusinessKey)));
    }

    public Optional<String> nomorTugas(String taskId) {
        return tanpaHak.tanya(() -> Optional.ofNullable(taskService.createTaskQuery().taskId(taskId).singleResult())
                .map(Task::getProcessInstanceId)).flatMap(this::nomorProses);
    }
}
