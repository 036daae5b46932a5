package id.rukun.engine;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One model's call of another, as it is drawn.
 *
 * @param pemanggil key of the calling model
 * @param dipanggil key of the called one
 * @param masukan what it hands over as a constant, by the variable that takes it; what only a case knows is not here
 */
public record Panggilan(String pemanggil, String dipanggil, Map<String, String> masukan) {

    public static Panggilan dari(CallActivity panggilan) {
        return new Panggilan(pemanggil(panggilan), String.valueOf(panggilan.getCalledElement()), masukan(panggilan));
    }

    private static Map<String, String> masukan(BaseElement panggilan) {
        return panggilan.getExtensionElements() == null ? Map.of()
                : panggilan.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                        .filter(m -> m.getCamundaTarget() != null && tetap(m.getCamundaSourceExpression()))
                        .collect(Collectors.toMap(CamundaIn::getCamundaTarget, CamundaIn::getCamundaSourceExpression,
                                (dahulu, kemudian) -> kemudian));
    }

    private static boolean tetap(String ungkapan) {
        return ungkapan != null && !ungkapan.contains("{");
    }

    private static String pemanggil(ModelElementInstance elemen) {
        return elemen instanceof Process proses ? proses.getId() : pemanggil(elemen.getParentElement());
    }
}
