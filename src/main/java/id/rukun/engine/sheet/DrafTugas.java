package id.rukun.engine.sheet;

import id.rukun.draf.DrafService;
import id.rukun.draf.TempatDraf;
import id.rukun.engine.internal.TanpaHak;
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
public class DrafTugas {

    private static final Set<String> AKHIR = Set.of(TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE);

    private final DrafService draf;
    private final TaskContext tugas;
    private final TanpaHak tanpaHak;

    DrafTugas(DrafService draf, TaskContext tugas, TanpaHak tanpaHak) {
        this.draf = draf;
        this.tugas = tugas;
        this.tanpaHak = tanpaHak;
    }

    @EventListener
    public void berakhir(DelegateTask selesai) {
        if (AKHIR.contains(selesai.getEventName())) {
            draf.buangSemua(TempatDraf.tugas(selesai.getId()));
        }
    }

    /** Throws away those that were saved at the very moment in which their task ended, so that it did not take them along. */
    public void buangTerlantar() {
        draf.tugas().stream().filter(id -> !tanpaHak.tanya(() -> tugas.ada(id)))
                .forEach(id -> draf.buangSemua(TempatDraf.tugas(id)));
    }
}
