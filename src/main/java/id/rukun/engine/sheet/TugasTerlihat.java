package id.rukun.engine.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open tasks that wait for the signed-in person: he holds them, or his offices may take them and nobody has. */
@Component
public class TugasTerlihat {

    private final IdentityService identityService;
    private final TaskService taskService;
    private final CaseFinder kasus;

    TugasTerlihat(@Lazy IdentityService identityService, @Lazy TaskService taskService, CaseFinder kasus) {
        this.identityService = identityService;
        this.taskService = taskService;
        this.kasus = kasus;
    }

    /**
     * Of each case the oldest of them.
     *
     * @param nomor numbers of cases
     * @return id of the task by number of the case
     */
    public Map<String, String> perKasus(Collection<String> nomor) {
        Authentication masuk = identityService.getCurrentAuthentication();
        if (nomor.isEmpty() || masuk == null || masuk.getGroupIds() == null || masuk.getGroupIds().isEmpty()) {
            return Map.of();
        }
        List<Task> terbuka = taskService.createTaskQuery().processInstanceBusinessKeyIn(nomor.toArray(String[]::new))
                .or().taskAssignee(masuk.getUserId()).taskCandidateGroupIn(masuk.getGroupIds()).endOr()
                .orderByTaskCreateTime().asc().list();
        Map<String, String> kasusnya = kasus.nomorProses(
                terbuka.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
        return terbuka.stream().filter(tugas -> kasusnya.containsKey(tugas.getProcessInstanceId()))
                .collect(Collectors.toMap(tugas -> kasusnya.get(tugas.getProcessInstanceId()), Task::getId,
                        (dahulu, kemudian) -> dahulu));
    }
}
