package id.rukun.uji;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.spring.boot.starter.event.ExecutionEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.event.TransactionalEventListener;

/** Remembers every sequence flow that was taken; a step that was refused, and so rolled back, does not count. */
@TestComponent
public class PencatatAlur {

    private final Set<String> dilalui = ConcurrentHashMap.newKeySet();

    @TransactionalEventListener
    public void catat(ExecutionEvent kejadian) {
        if (ExecutionListener.EVENTNAME_TAKE.equals(kejadian.getEventName())) {
            dilalui.add(kunci(kejadian.getProcessDefinitionId(), kejadian.getCurrentTransitionId()));
        }
    }

    /** Whether a sequence flow of a deployed definition was taken. */
    boolean dilalui(String definisiId, String alurId) {
        return dilalui.contains(kunci(definisiId, alurId));
    }

    private static String kunci(String definisiId, String alurId) {
        return definisiId + "/" + alurId;
    }
}
