package id.rukun.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Everything in the model can be seen in Cockpit. */
final class KontrakGambar implements Kontrak {

    @Override
    public Stream<String> keluhan(BerkasModel model) {
        Set<BaseElement> tergambar = Stream.concat(
                model.elemen(BpmnShape.class).map(BpmnShape::getBpmnElement),
                model.elemen(BpmnEdge.class).map(BpmnEdge::getBpmnElement)).collect(Collectors.toSet());
        return Stream.of(FlowNode.class, SequenceFlow.class, Lane.class, Participant.class)
                .flatMap(model::elemen)
                .map(BaseElement.class::cast)
                .filter(elemen -> !tergambar.contains(elemen))
                .map(elemen -> model.keluhan(elemen, "tidak tergambar"));
    }
}
