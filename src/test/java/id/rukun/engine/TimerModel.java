package id.rukun.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** The timers that a task must have by its model, named as the engine names them in the configuration of its jobs. */
final class TimerModel {

    private TimerModel() {}

    static List<String> milik(ProcessEngine mesin, Task tugas) {
        BpmnModelInstance model = mesin.getRepositoryService().getBpmnModelInstance(tugas.getProcessDefinitionId());
        UserTask kegiatan = model.getModelElementById(tugas.getTaskDefinitionKey());
        return Stream.concat(pendengar(kegiatan), kejadianBatas(model, kegiatan)).toList();
    }

    private static Stream<String> pendengar(UserTask kegiatan) {
        return kegiatan.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list()
                .stream().filter(l -> "timeout".equals(l.getCamundaEvent()))
                .map(l -> kegiatan.getId() + "$taskListener~" + l.getAttributeValue("id"));
    }

    private static Stream<String> kejadianBatas(BpmnModelInstance model, UserTask kegiatan) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(k -> k.getAttachedTo().equals(kegiatan))
                .filter(k -> k.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .map(BoundaryEvent::getId);
    }
}
