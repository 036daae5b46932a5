package id.rukun.engine.internal;

import id.rukun.berkas.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.engine.Kantor;
import id.rukun.engine.LembarProsedur.KonteksTugas;
import id.rukun.engine.Variabel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Looks up what belongs to a task: its form, its case, its office. Asks the engine without the person's rights. */
@Component
class TaskContext {

    private final TaskService taskService;
    private final FormService formService;
    private final RepositoryService repositoryService;
    private final KasusService kasusService;

    TaskContext(@Lazy TaskService taskService, @Lazy FormService formService, @Lazy RepositoryService repositoryService,
            KasusService kasusService) {
        this.taskService = taskService;
        this.formService = formService;
        this.repositoryService = repositoryService;
        this.kasusService = kasusService;
    }

    /** The task as the signed-in person may see it; {@code null} if he may not or it is gone. */
    Task terlihat(String taskId) {
        return taskService.createTaskQuery().taskId(taskId).singleResult();
    }

    boolean ada(String taskId) {
        return tanpaHak(() -> taskService.createTaskQuery().taskId(taskId).count()) > 0;
    }

    KonteksTugas konteks(Task tugas) {
        Map<String, Object> variabel = tanpaHak(() -> taskService.getVariables(tugas.getId()));
        return new KonteksTugas((String) variabel.get(Variabel.KASUS_ID), (String) variabel.get(Variabel.UNIT_ID),
                tugas.getProcessInstanceId(), formulir(tanpaHak(() -> formService.getTaskFormData(tugas.getId()))),
                variabel);
    }

    Kasus kasus(KonteksTugas konteks) {
        return kasusService.kasus(konteks.kasusId());
    }

    /** The unit of the office that the task belongs to; the case's unit where the task belongs to a person. */
    String kantor(Task tugas, KonteksTugas konteks) {
        return grup(tugas).stream().map(Kantor::unitGrup).findFirst().orElseGet(() -> kasus(konteks).unitId());
    }

    /** The groups of the offices that the task belongs to; none for a task that belongs to a person. */
    List<String> grup(Task tugas) {
        return tanpaHak(() -> taskService.getIdentityLinksForTask(tugas.getId())).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the task belongs to no office but to the person alone, so that nobody could take it over. */
    boolean perorangan(Task tugas) {
        return grup(tugas).isEmpty();
    }

    String definisi(Task tugas) {
        return tanpaHak(() -> repositoryService.getProcessDefinition(tugas.getProcessDefinitionId())).getKey();
    }

    /** The key of a form: the name of its file without the ending. */
    static String formulir(FormData form) {
        if (form.getCamundaFormRef() != null) {
            return form.getCamundaFormRef().getKey();
        }
        String berkas = form.getFormKey();
        return berkas.substring(berkas.lastIndexOf('/') + 1, berkas.lastIndexOf('.'));
    }

    /** Asks the engine without the person's rights, across all governments. */
    static <T> T tanpaHak(Callable<T> baca) {
        CommandContext konteks = Context.getCommandContext();
        boolean diperiksa = konteks.isTenantCheckEnabled();
        konteks.setTenantCheckEnabled(false);
        try {
            return konteks.runWithoutAuthorization(baca);
        } finally {
            konteks.setTenantCheckEnabled(diperiksa);
        }
    }
}
