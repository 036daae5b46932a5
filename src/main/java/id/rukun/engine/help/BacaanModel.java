package id.rukun.engine.help;

import id.rukun.engine.internal.TanpaHak;
import id.rukun.engine.step.AturanLangkah;
import id.rukun.hukum.Aturan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads from a model what an official may want to know of a form in it. */
@Component
class BacaanModel {

    private final RepositoryService repositoryService;
    private final AturanLangkah aturan;

    BacaanModel(@Lazy RepositoryService repositoryService, AturanLangkah aturan) {
        this.repositoryService = repositoryService;
        this.aturan = aturan;
    }

    /**
     * A form in its model.
     *
     * @param aturan the rules that are asked after it, until the next form
     */
    record KeteranganTugas(String nama, String penjelasan, String prosedur, String tentang,
            List<Class<? extends Aturan<?>>> aturan) {}

    /** What a model says of one of its elements, in the command that runs. */
    KeteranganTugas baca(String definisiId, String elemen) {
        BpmnModelInstance model = TanpaHak.dalamPerintah(() -> repositoryService.getBpmnModelInstance(definisiId));
        FlowNode langkah = model.getModelElementById(elemen);
        Process proses = model.getDefinitions().getChildElementsByType(Process.class).iterator().next();
        return new KeteranganTugas(langkah.getName(), keterangan(langkah), proses.getName(), keterangan(proses),
                sesudah(langkah));
    }

    private List<Class<? extends Aturan<?>>> sesudah(FlowNode awal) {
        Set<FlowNode> dilihat = new LinkedHashSet<>();
        Deque<FlowNode> antrean = new ArrayDeque<>(tujuan(awal));
        while (!antrean.isEmpty()) {
            FlowNode berikut = antrean.poll();
            if ((berikut instanceof ServiceTask || berikut instanceof ExclusiveGateway) && dilihat.add(berikut)) {
                antrean.addAll(tujuan(berikut));
            }
        }
        return dilihat.stream().filter(ServiceTask.class::isInstance).map(ServiceTask.class::cast)
                .map(ServiceTask::getCamundaDelegateExpression).filter(Objects::nonNull)
                .flatMap(ungkapan -> aturan.dari(ungkapan.replaceAll("[${}]", "")).stream()).distinct().toList();
    }

    private static List<FlowNode> tujuan(FlowNode dari) {
        return dari.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
    }

    private static String keterangan(BaseElement unsur) {
        String teks = unsur.getDocumentations().stream().map(Documentation::getTextContent).map(String::strip)
                .collect(Collectors.joining(" "));
        return teks.isEmpty() ? null : teks;
    }
}
