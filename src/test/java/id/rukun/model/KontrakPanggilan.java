package id.rukun.model;

import id.rukun.engine.Panggilan;
import id.rukun.engine.SyaratPanggilan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;

/**
 * Calls go to models of the same release, carry the case and supply what the called model wants; parallel bodies do not
 * step on each other.
 */
final class KontrakPanggilan implements Kontrak {

    private static final String NOMOR_KASUS = "#{execution.processBusinessKey}";

    private final Map<String, BerkasModel> prosedur;

    private final List<SyaratPanggilan> syarat;

    /**
     * @param prosedur models that can be called, by their key
     * @param syarat what called models want of their callers
     */
    KontrakPanggilan(Map<String, BerkasModel> prosedur, List<SyaratPanggilan> syarat) {
        this.prosedur = prosedur;
        this.syarat = syarat;
    }

    @Override
    public Stream<String> keluhan(BerkasModel model) {
        return Stream.concat(
                model.elemen(CallActivity.class).flatMap(p -> panggilan(model, p).stream()),
                model.elemen(MultiInstanceLoopCharacteristics.class).flatMap(m -> berganda(model, m).stream()));
    }

    private List<String> panggilan(BerkasModel model, CallActivity panggilan) {
        List<String> keluhan = new ArrayList<>();
        if (!prosedur.containsKey(panggilan.getCalledElement())) {
            keluhan.add(model.keluhan(panggilan, "memanggil prosedur yang tidak ada"));
        }
        if (!"deployment".equals(panggilan.getCamundaCalledElementBinding())) {
            keluhan.add(model.keluhan(panggilan, "tidak memakai calledElementBinding=\"deployment\""));
        }
        if (masukan(panggilan).noneMatch(m -> NOMOR_KASUS.equals(m.getCamundaBusinessKey()))) {
            keluhan.add(model.keluhan(panggilan, "tidak meneruskan nomor kasus"));
        }
        diterima(panggilan).filter(nama -> masukan(panggilan).noneMatch(m -> nama.equals(m.getCamundaTarget())))
                .forEach(nama -> keluhan.add(model.keluhan(panggilan, "tidak menyerahkan " + nama)));
        syarat.stream().filter(s -> s.dipanggil().equals(panggilan.getCalledElement()))
                .forEach(s -> s.keluhan(Panggilan.dari(panggilan))
                        .ifPresent(kalimat -> keluhan.add(model.keluhan(panggilan, kalimat))));
        return keluhan;
    }

    /** What the called model says that it takes; the case always. */
    private Stream<String> diterima(CallActivity panggilan) {
        return Stream.concat(Stream.of("kasusId"), Stream.ofNullable(prosedur.get(panggilan.getCalledElement()))
                .flatMap(model -> model.elemen(Process.class)).flatMap(p -> Acuan.sifat(p, "diterima")));
    }

    private static List<String> berganda(BerkasModel model, MultiInstanceLoopCharacteristics berganda) {
        List<String> keluhan = new ArrayList<>();
        Activity badan = (Activity) berganda.getParentElement();
        if (berganda.isSequential()) {
            // One after the other, nobody steps on anybody.
            return keluhan;
        }
        if (!berganda.isCamundaAsyncAfter()) {
            keluhan.add(model.keluhan(badan, "tanpa asyncAfter pada multiInstanceLoopCharacteristics"));
        }
        if (badan instanceof SubProcess && parameter(badan).noneMatch(p -> "isian".equals(p.getCamundaName()))) {
            keluhan.add(model.keluhan(badan, "tanpa parameter masukan isian: dua orang akan saling menimpa"));
        }
        return keluhan;
    }

    private static Stream<CamundaIn> masukan(CallActivity panggilan) {
        return tambahan(panggilan, CamundaIn.class);
    }

    private static Stream<CamundaInputParameter> parameter(BaseElement badan) {
        return tambahan(badan, CamundaInputOutput.class).flatMap(io -> io.getCamundaInputParameters().stream());
    }

    private static <T extends BpmnModelElementInstance> Stream<T> tambahan(
            BaseElement elemen, Class<T> jenis) {
        return elemen.getExtensionElements() == null ? Stream.empty()
                : elemen.getExtensionElements().getElementsQuery().filterByType(jenis).list().stream();
    }
}
