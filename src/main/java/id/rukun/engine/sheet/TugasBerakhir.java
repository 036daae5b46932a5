package id.rukun.engine.sheet;

import id.rukun.draf.DrafService;
import id.rukun.draf.TempatDraf;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A task that is over, sent or not, takes along what anybody has typed into its form: in the transaction that ends it, so
 * that a submission that is refused leaves the draft.
 */
@Component
class TugasBerakhir {

    private static final Set<String> AKHIR = Set.of(TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE);

    private final DrafService draf;

    TugasBerakhir(DrafService draf) {
        this.draf = draf;
    }

    @EventListener
    public void berakhir(DelegateTask tugas) {
        if (AKHIR.contains(tugas.getEventName())) {
            draf.buangSemua(TempatDraf.tugas(tugas.getId()));
        }
    }
}
