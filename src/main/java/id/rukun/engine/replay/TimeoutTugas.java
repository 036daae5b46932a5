package id.rukun.engine.replay;

import id.rukun.engine.internal.TransaksiBaru;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The timers on the border of a task. What such a timer opened had its turn before the case went back: the time has
 * passed once, and nobody waits for it again.
 */
@Component
class TimeoutTugas {

    private final TransaksiBaru transaksi;
    private final RepositoryService repositoryService;
    private final ManagementService managementService;

    TimeoutTugas(TransaksiBaru transaksi, @Lazy RepositoryService repositoryService,
            @Lazy ManagementService managementService) {
        this.transaksi = transaksi;
        this.repositoryService = repositoryService;
        this.managementService = managementService;
    }

    /**
     * The timer of an open task that leads to an activity, at most over steps that Rukun does by itself; empty if there
     * is none or it has fired.
     */
    Optional<Job> menuju(Task tugas, String aktivitas) {
        return repositoryService.getBpmnModelInstance(tugas.getProcessDefinitionId())
                .getModelElementsByType(BoundaryEvent.class).stream()
                .filter(tepi -> tepi.getAttachedTo().getId().equals(tugas.getTaskDefinitionKey()))
                .filter(tepi -> sampai(tepi, aktivitas))
                .flatMap(tepi -> managementService.createJobQuery().executionId(tugas.getExecutionId())
                        .activityId(tepi.getId()).timers().active().list().stream())
                .findFirst();
    }

    private static boolean sampai(FlowNode simpul, String aktivitas) {
        return simpul.getSucceedingNodes().list().stream().anyMatch(berikut -> berikut.getId().equals(aktivitas)
                || berikut instanceof ServiceTask && sampai(berikut, aktivitas));
    }

    /** Lets a timer fire now, in a transaction of its own. */
    void jalankan(Job timer) {
        transaksi.jalankan(() -> managementService.executeJob(timer.getId()));
    }
}
