package id.rukun.engine.office;

import id.rukun.engine.internal.TanpaHak;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who has work here today; a login outlives the post that it was made for. */
@Component
public class PekerjaHariIni {

    private final PelaksanaKantor pelaksana;
    private final OfficeGroups grup;
    private final TaskService taskService;
    private final TanpaHak tanpaHak;

    PekerjaHariIni(PelaksanaKantor pelaksana, OfficeGroups grup, @Lazy TaskService taskService, TanpaHak tanpaHak) {
        this.pelaksana = pelaksana;
        this.grup = grup;
        this.taskService = taskService;
        this.tanpaHak = tanpaHak;
    }

    /** Whether a person exercises a post, stands in for one, or has a task of his own. */
    public boolean bekerja(String akun) {
        return !pelaksana.kursi(akun).isEmpty() || tanpaHak.tanya(() -> bertugas(akun));
    }

    private boolean bertugas(String akun) {
        return taskService.createTaskQuery().taskAssignee(akun).count() > 0 || grup.milik(akun).keySet().stream()
                .anyMatch(satu -> taskService.createTaskQuery().taskCandidateGroup(satu).count() > 0);
    }
}
