package id.rukun.model;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;

/** One executable process per file: every node in one lane, with its flows; ends named; the case closed at the end. */
final class KontrakBentuk implements Kontrak {

    private static final String AKHIR = "Akhir_[A-Z][A-Z0-9_]*";

    @Override
    public Stream<String> keluhan(BerkasModel model) {
        return Stream.of(
                model.elemen(Process.class).filter(p -> !p.isExecutable())
                        .map(p -> model.keluhan(p, "tidak dapat dijalankan")),
                model.elemen(Process.class).filter(p -> !p.getId().equals(model.nama().replace(".bpmn", "")))
                        .map(p -> model.keluhan(p, "kuncinya berbeda dari nama berkasnya")),
                model.elemen(Process.class).filter(p -> !ditutup(p))
                        .map(p -> model.keluhan(p, "tanpa pendengar akhir ${akhirProses}")),
                simpul(model).filter(s -> jumlahLajur(model, s) != 1)
                        .map(s -> model.keluhan(s, "berada dalam " + jumlahLajur(model, s) + " lajur")),
                model.elemen(FlowNode.class).filter(s -> !alur(s).equals(alurGambar(model, s)))
                        .map(s -> model.keluhan(s, "tidak menyebut alurnya: masuk dan keluar " + alurGambar(model, s))),
                simpul(model).filter(s -> s instanceof EndEvent && !s.getId().matches(AKHIR))
                        .map(s -> model.keluhan(s, "namanya bukan Akhir_<HASIL>")),
                model.elemen(SubProcess.class).filter(KontrakBentuk::menghentikan).filter(s -> !dapatKembali(s))
                        .map(s -> model.keluhan(s, "menghentikan yang tidak dapat dimulai lagi: peristiwanya harus berdiri "
                                + "di dalam subproses biasa milik prosesnya")))
                .flatMap(s -> s);
    }

    private static List<String> alur(FlowNode simpul) {
        return Stream.concat(simpul.getIncoming().stream(), simpul.getOutgoing().stream()).map(SequenceFlow::getId)
                .sorted().toList();
    }

    private static List<String> alurGambar(BerkasModel model, FlowNode simpul) {
        return model.elemen(SequenceFlow.class).flatMap(a -> Stream.of(a.getTarget(), a.getSource())
                .filter(simpul::equals).map(ujung -> a.getId())).sorted().toList();
    }

    private static Stream<FlowNode> simpul(BerkasModel model) {
        return model.elemen(FlowNode.class).filter(s -> s.getParentElement() instanceof Process);
    }

    private static long jumlahLajur(BerkasModel model, FlowNode simpul) {
        return model.elemen(Lane.class).filter(lajur -> lajur.getFlowNodeRefs().contains(simpul)).count();
    }

    private static boolean ditutup(Process proses) {
        return berpendengar(proses, "end", "${akhirProses}");
    }

    private static boolean menghentikan(SubProcess subproses) {
        return subproses.triggeredByEvent()
                && subproses.getChildElementsByType(StartEvent.class).stream().allMatch(StartEvent::isInterrupting);
    }

    /** Only a subprocess can be entered once more, and then waits for its events again; a process is begun once. */
    private static boolean dapatKembali(SubProcess peristiwa) {
        return peristiwa.getParentElement() instanceof SubProcess wadah && !wadah.triggeredByEvent()
                && wadah.getLoopCharacteristics() == null && wadah.getParentElement() instanceof Process;
    }

    private static boolean berpendengar(BaseElement elemen, String saat, String ungkapan) {
        return elemen.getExtensionElements() != null && elemen.getExtensionElements().getElementsQuery()
                .filterByType(CamundaExecutionListener.class).list().stream()
                .anyMatch(l -> saat.equals(l.getCamundaEvent()) && ungkapan.equals(l.getCamundaDelegateExpression()));
    }
}
