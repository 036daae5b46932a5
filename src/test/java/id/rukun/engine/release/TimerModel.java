package id.rukun.engine.release;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The timer events that a task must have by its model, named as the engine names them in the configuration of its jobs. */
final class TimerModel {

    private TimerModel() {}

    static List<String> milik(ProcessEngine mesin, Task tugas) {
        BpmnModelInstance model = mesin.getRepositoryService().getBpmnModelInstance(tugas.getProcessDefinitionId());
        UserTask kegiatan = model.getModelElementById(tugas.getTaskDefinitionKey());
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(k -> k.getAttachedTo().equals(kegiatan))
                .filter(k -> k.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .map(BoundaryEvent::getId).toList();
    }
}
