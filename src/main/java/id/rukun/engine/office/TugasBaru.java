package id.rukun.engine.office;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every new task of every model is seen by somebody: where its office is vacant, by who stands in. What one person may
 * for a task of his own ends with it.
 */
@Component
class TugasBaru {

    private static final Set<String> BERAKHIR = Set.of(TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE);

    private final StandIns wakil;
    private final PelaksanaKantor pelaksana;
    private final ApplicationEventPublisher kabar;

    TugasBaru(StandIns wakil, PelaksanaKantor pelaksana, ApplicationEventPublisher kabar) {
        this.wakil = wakil;
        this.pelaksana = pelaksana;
        this.kabar = kabar;
    }

    /**
     * Somebody has been let into an office, or into the group of one person, for a task that may not stand yet.
     *
     * @param kantor its group
     */
    record Digantikan(String kantor) {}

    /**
     * A task of one person has ended.
     *
     * @param akun his login
     */
    record OrangBerakhir(String akun) {}

    @EventListener
    public void dibuat(DelegateTask tugas) {
        if (TaskListener.EVENTNAME_CREATE.equals(tugas.getEventName())) {
            grup(tugas).filter(wakil::gantikan).forEach(g -> kabar.publishEvent(new Digantikan(g)));
        }
    }

    @EventListener
    public void berakhir(DelegateTask tugas) {
        if (BERAKHIR.contains(tugas.getEventName())) {
            grup(tugas).filter(Kantor::perorangan).flatMap(g -> pelaksana.akunOrang(g).stream())
                    .forEach(akun -> kabar.publishEvent(new OrangBerakhir(akun)));
        }
    }

    private static Stream<String> grup(DelegateTask tugas) {
        return tugas.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull);
    }
}
