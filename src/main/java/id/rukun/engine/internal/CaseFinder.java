package id.rukun.engine.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds the number of the case behind a task or a process instance; what may be read of it is asked elsewhere. */
@Component
public class CaseFinder {

    private final ProcessEngineConfigurationImpl mesin;
    private final HistoryService historyService;
    private final TaskService taskService;

    CaseFinder(@Lazy ProcessEngineConfigurationImpl mesin, @Lazy HistoryService historyService,
            @Lazy TaskService taskService) {
        this.mesin = mesin;
        this.historyService = historyService;
        this.taskService = taskService;
    }

    public Optional<String> nomorProses(String prosesId) {
        return tanpaHak(() -> Optional.ofNullable(historyService.createHistoricProcessInstanceQuery()
                .processInstanceId(prosesId).singleResult()).map(HistoricProcessInstance::getBusinessKey));
    }

    public Optional<String> nomorTugas(String taskId) {
        return tanpaHak(() -> Optional.ofNullable(taskService.createTaskQuery().taskId(taskId).singleResult())
                .map(Task::getProcessInstanceId)).flatMap(this::nomorProses);
    }

    private <T> T tanpaHak(Supplier<T> baca) {
        return mesin.getCommandExecutorTxRequired().execute(konteks -> TaskContext.tanpaHak(baca::get));
    }
}
