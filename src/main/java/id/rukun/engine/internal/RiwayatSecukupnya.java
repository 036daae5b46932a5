package id.rukun.engine.internal;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * The engine's full history without what nobody asks for: each earlier value of a variable, the values of a form again, and
 * of a job everything but its failures. What a case was is told by its dossier; of variables the last value stays.
 */
final class RiwayatSecukupnya implements HistoryLevel {

    private static final Set<HistoryEventType> TANPA = Set.of(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
            HistoryEventTypes.FORM_PROPERTY_UPDATE, HistoryEventTypes.JOB_CREATE, HistoryEventTypes.JOB_SUCCESS,
            HistoryEventTypes.JOB_DELETE);

    /** That of the full history: a database that was begun with it is the same to the engine. */
    @Override
    public int getId() {
        return HISTORY_LEVEL_FULL.getId();
    }

    /** As in application.yaml. */
    @Override
    public String getName() {
        return "secukupnya";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType peristiwa, Object entitas) {
        return !TANPA.contains(peristiwa) && HISTORY_LEVEL_FULL.isHistoryEventProduced(peristiwa, entitas);
    }
}
