package id.rukun.engine.step;

import id.rukun.engine.Variabel;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open task on whose border a timer stands, for the step that follows the timer. */
@Component
public class TugasTerbuka {

    private final TaskService taskService;

    TugasTerbuka(@Lazy TaskService taskService) {
        this.taskService = taskService;
    }

    /** The open task of an activity in a process instance, for one unit where there are several at once. */
    public Optional<Task> cari(String prosesId, String kegiatan, String unitId) {
        return taskService.createTaskQuery().processInstanceId(prosesId).taskDefinitionKey(kegiatan).list().stream()
                .filter(tugas -> unitId.equals(taskService.getVariable(tugas.getId(), Variabel.UNIT_ID))).findFirst();
    }
}
