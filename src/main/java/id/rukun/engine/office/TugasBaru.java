package id.rukun.engine.office;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every new task of every model is seen by somebody: where its office is vacant, by who stands in. */
@Component
class TugasBaru {

    private final OfficeSync kantor;

    TugasBaru(OfficeSync kantor) {
        this.kantor = kantor;
    }

    @EventListener
    public void dibuat(DelegateTask tugas) {
        if (TaskListener.EVENTNAME_CREATE.equals(tugas.getEventName())) {
            tugas.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
                    .forEach(kantor::gantikan);
        }
    }
}
