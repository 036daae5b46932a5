package id.rukun.uji;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.spring.boot.starter.event.ExecutionEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Remembers every sequence flow that was taken, and by the tests of which family; a step that was refused, and so rolled
 * back, does not count.
 */
@TestComponent
public class PencatatAlur {

    private final Set<Dilalui> dilalui = ConcurrentHashMap.newKeySet();
    private volatile String paket = "";

    /** From now on the tests of a package run. */
    void pindah(String paket) {
        this.paket = paket;
    }

    @TransactionalEventListener
    public void catat(ExecutionEvent kejadian) {
        if (ExecutionListener.EVENTNAME_TAKE.equals(kejadian.getEventName())) {
            dilalui.add(new Dilalui(paket, kejadian.getProcessDefinitionId(),
                    kejadian.getCurrentTransitionId()));
        }
    }

    /** Whether tests of a package or below it took a sequence flow of a deployed definition. */
    boolean dilalui(String paket, String definisiId, String alurId) {
        return dilalui.stream().anyMatch(d -> d.definisiId.equals(definisiId) && d.alurId.equals(alurId)
                && (d.paket + ".").startsWith(paket + "."));
    }

    private record Dilalui(String paket, String definisiId, String alurId) {}
}
