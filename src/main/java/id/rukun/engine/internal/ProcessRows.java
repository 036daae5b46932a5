package id.rukun.engine.internal;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceEntity;

/**
 * Process instances by their id, for whoever is asked inside a command: the engine composes the text of a query anew each
 * time that it is put, which takes longer than to answer it; a row by its id it knows how to ask for, and remembers.
 */
public final class ProcessRows {

    private ProcessRows() {}

    /** A running instance; empty if it is over. */
    public static Optional<Running> running(String prosesId) {
        ExecutionEntity baris = perintah().getExecutionManager().findExecutionById(prosesId);
        return Optional.ofNullable(baris).map(b -> new Running(b.getRootProcessInstanceId(), b.getBusinessKey(),
                b.getProcessDefinition().getKey()));
    }

    /** Key of the definition of an instance, running or over. */
    public static Optional<String> definition(String prosesId) {
        return Optional.ofNullable(perintah().getHistoricProcessInstanceManager().findHistoricProcessInstance(prosesId))
                .map(HistoricProcessInstanceEntity::getProcessDefinitionKey);
    }

    /** When an instance, running or over, began. */
    public static Optional<Instant> started(String prosesId) {
        return Optional.ofNullable(perintah().getHistoricProcessInstanceManager().findHistoricProcessInstance(prosesId))
                .map(baris -> baris.getStartTime().toInstant());
    }

    private static CommandContext perintah() {
        return Context.getCommandContext();
    }

    /** @param root id of the instance at the top, that calls this one or is this one */
    public record Running(String root, String businessKey, String definition) {}
}
