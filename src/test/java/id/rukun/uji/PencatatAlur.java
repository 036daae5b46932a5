package id.rukun.uji;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.spring.boot.starter.event.ExecutionEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.event.TransactionalEventListener;

/** Remembers every sequence flow that was taken; a step that was refused, and so rolled back, does not count. */
@TestComponent
public class PencatatAlur {

    private final RepositoryService repositoryService;
    private volatile String paket = "";
    private volatile Map<String, String> model;

    PencatatAlur(RepositoryService repositoryService) {
        this.repositoryService = repositoryService;
    }

    /** From now on the tests of a package run. */
    void pindah(String paket) {
        if (model == null) {
            // As the application deployed them; those that a test brings along come later and are none of them.
            model = repositoryService.createProcessDefinitionQuery().latestVersion().list().stream()
                    .collect(Collectors.toMap(ProcessDefinition::getId, ProcessDefinition::getKey));
        }
        this.paket = paket;
    }

    @TransactionalEventListener
    public void catat(ExecutionEvent kejadian) {
        if (ExecutionListener.EVENTNAME_TAKE.equals(kejadian.getEventName())
                && model.containsKey(kejadian.getProcessDefinitionId())) {
            JejakAlur.catat(paket, model.get(kejadian.getProcessDefinitionId()), kejadian.getCurrentTransitionId());
        }
    }
}
