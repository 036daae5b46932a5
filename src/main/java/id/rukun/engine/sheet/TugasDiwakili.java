package id.rukun.engine.sheet;

import id.rukun.engine.Variabel;
import id.rukun.engine.internal.SatuPerintah;
import id.rukun.engine.office.Diwakili;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks that a person does for people without an account, and for whom each. */
@Component
public class TugasDiwakili {

    private final SatuPerintah perintah;
    private final PelaksanaKantor pelaksana;
    private final Perwakilan perwakilan;
    private final TaskService taskService;

    TugasDiwakili(SatuPerintah perintah, PelaksanaKantor pelaksana, Perwakilan perwakilan,
            @Lazy TaskService taskService) {
        this.perintah = perintah;
        this.pelaksana = pelaksana;
        this.perwakilan = perwakilan;
        this.taskService = taskService;
    }

    /** Whom, by the task's id; only tasks that the signed-in person, whose login this is, sees. */
    public Map<String, String> milik(String akun) {
        return perintah.tanya(() -> semua(akun));
    }

    private Map<String, String> semua(String akun) {
        Map<String, String> hasil = new HashMap<>();
        pelaksana.digantikan(akun).stream().map(k -> Kantor.idGrup(k.peran(), k.unitId()))
                .forEach(grup -> pelaksana.diwakili(akun, List.of(grup)).map(Diwakili::lengkap)
                        .ifPresent(siapa -> taskService.createTaskQuery().taskCandidateGroup(grup).includeAssignedTasks()
                                .list().forEach(tugas -> hasil.put(tugas.getId(), siapa))));
        koreksi().forEach(tugas -> perwakilan.untuk(tugas, akun).map(Diwakili::lengkap)
                .ifPresent(siapa -> hasil.put(tugas.getId(), siapa)));
        return hasil;
    }

    /** The few that a correction brought to his own office: for whom each is, only what it corrects says. */
    private List<Task> koreksi() {
        return taskService.createTaskQuery().processVariableValueNotEquals(Variabel.KOREKSI_ATAS, "").list();
    }
}
