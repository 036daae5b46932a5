package id.rukun.engine.replay;

import id.rukun.isian.arsip.Kiriman;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds the stage of a case's procedure at which a submission arose, however deep in called processes. */
@Component
class TahapKasus {

    private final HistoryService historyService;
    private final RepositoryService repositoryService;

    TahapKasus(@Lazy HistoryService historyService, @Lazy RepositoryService repositoryService) {
        this.historyService = historyService;
        this.repositoryService = repositoryService;
    }

    /**
     * A stage: an activity directly in the procedure's own model, or in the subprocess that holds what an event of its own
     * may stop; or the start event whose form opened the case.
     *
     * @param aktivitas id of the activity
     * @param unsur variable that tells its parallel runs apart by unit; {@code null} where there is one run only
     * @param unitId unit of the run
     * @param panggilan the process instance that was called; {@code null} where nothing is called
     * @param awal where the stage begins anew: itself, but in an event subprocess the step behind its event
     * @param berulang whether all its parallel runs are meant, not that of the unit
     */
    record Tahap(String aktivitas, String unsur, String unitId, String panggilan, String awal, boolean berulang) {

        /** All parallel runs of the stage. */
        Tahap seluruhnya() {
            return new Tahap(aktivitas, null, unitId, panggilan, awal, true);
        }

        /** Whether it is an event subprocess, which only its event begins. */
        boolean peristiwa() {
            return !awal.equals(aktivitas);
        }

        /** Whether both are the same run of the same stage. */
        boolean sejalan(Tahap lain) {
            return aktivitas.equals(lain.aktivitas) && (panggilan == null ? unitId.equals(lain.unitId)
                    : panggilan.equals(lain.panggilan));
        }

        /** Whether work in this run leads to the other: parallel runs lead on for their own unit only. */
        boolean mendahului(Tahap lain) {
            return unsur == null || lain.unsur == null || unitId.equals(lain.unitId);
        }

        /** Whether the other is a parallel run of the same stage, for another unit. */
        boolean sejajar(Tahap lain) {
            return unsur != null && aktivitas.equals(lain.aktivitas) && !unitId.equals(lain.unitId);
        }
    }

    /** Empty where the activity is no longer in the model: the case has since been moved to a newer one. */
    Optional<Tahap> cari(ProcessInstance akar, Kiriman kiriman) {
        return cari(akar, kiriman.prosesId(), kiriman.aktivitas(), kiriman.unitId());
    }

    /** The stage to which an activity of the case belongs; empty as above. */
    Optional<Tahap> cari(ProcessInstance akar, String prosesId, String aktivitas, String unitId) {
        if (prosesId.equals(akar.getId())) {
            return tahap(akar, aktivitas, unitId, null);
        }
        String panggilan = terpanggil(akar, prosesId);
        return pemanggil(akar, panggilan).flatMap(kegiatan -> tahap(akar, kegiatan, unitId, panggilan));
    }

    private Optional<Tahap> tahap(ProcessInstance akar, String aktivitas, String unitId, String panggilan) {
        BpmnModelInstance model = repositoryService.getBpmnModelInstance(akar.getProcessDefinitionId());
        return Optional.ofNullable((ModelElementInstance) model.getModelElementById(aktivitas))
                .map(elemen -> tahap(elemen, unitId, panggilan));
    }

    private static Tahap tahap(ModelElementInstance kegiatan, String unitId, String panggilan) {
        ModelElementInstance elemen = kegiatan;
        while (elemen.getParentElement() instanceof SubProcess luar && !wadah(luar)) {
            elemen = luar;
        }
        FlowNode terluar = (FlowNode) elemen;
        String unsur = terluar instanceof Activity berulang && berulang.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics berganda
                ? berganda.getCamundaElementVariable() : null;
        return new Tahap(terluar.getId(), unsur, unitId, panggilan, awal(terluar), false);
    }

    private static String awal(FlowNode terluar) {
        return terluar instanceof SubProcess bagian && bagian.triggeredByEvent()
                ? sesudah(peristiwa(bagian), bagian).getId() : terluar.getId();
    }

    private static FlowNode sesudah(StartEvent mulai, SubProcess bagian) {
        return bagian.getChildElementsByType(SequenceFlow.class).stream().filter(alur -> mulai.equals(alur.getSource()))
                .findFirst().orElseThrow().getTarget();
    }

    private static StartEvent peristiwa(SubProcess bagian) {
        return bagian.getChildElementsByType(StartEvent.class).iterator().next();
    }

    /**
     * Event subprocesses of the procedure itself whose event has stopped all else in the case: the engine then no longer
     * waits for the events of the rest, and nothing can begin the procedure anew.
     */
    Set<String> penghenti(ProcessInstance akar) {
        return subproses(akar, bagian -> menghentikan(bagian) && bagian.getParentElement() instanceof Process);
    }

    /** Subprocesses that an event of their own may stop: each begins anew as a whole, and waits for its events again. */
    Set<String> wadah(ProcessInstance akar) {
        return subproses(akar, TahapKasus::wadah);
    }

    private Set<String> subproses(ProcessInstance akar, Predicate<SubProcess> mana) {
        return repositoryService.getBpmnModelInstance(akar.getProcessDefinitionId())
                .getModelElementsByType(SubProcess.class).stream().filter(mana)
                .map(SubProcess::getId).collect(Collectors.toSet());
    }

    private static boolean wadah(SubProcess bagian) {
        return !bagian.triggeredByEvent() && bagian.getLoopCharacteristics() == null
                && bagian.getParentElement() instanceof Process
                && bagian.getChildElementsByType(SubProcess.class).stream().anyMatch(TahapKasus::menghentikan);
    }

    private static boolean menghentikan(SubProcess bagian) {
        return bagian.triggeredByEvent() && peristiwa(bagian).isInterrupting();
    }

    /** Whether the last run of an activity was stopped before it had ended. */
    boolean terputus(ProcessInstance akar, String aktivitas) {
        return historyService.createHistoricActivityInstanceQuery().processInstanceId(akar.getId())
                .activityId(aktivitas).orderByHistoricActivityInstanceStartTime().desc().list().stream().findFirst()
                .filter(HistoricActivityInstance::isCanceled).isPresent();
    }

    /** The instance on the way up that the procedure itself called. */
    private String terpanggil(ProcessInstance akar, String prosesId) {
        HistoricProcessInstance naik = instansi(prosesId);
        while (!akar.getId().equals(naik.getSuperProcessInstanceId())) {
            naik = instansi(naik.getSuperProcessInstanceId());
        }
        return naik.getId();
    }

    private HistoricProcessInstance instansi(String id) {
        return historyService.createHistoricProcessInstanceQuery().processInstanceId(id).singleResult();
    }

    private Optional<String> pemanggil(ProcessInstance akar, String panggilan) {
        List<HistoricActivityInstance> panggilanAkar = historyService.createHistoricActivityInstanceQuery()
                .processInstanceId(akar.getId()).activityType("callActivity").list();
        return panggilanAkar.stream().filter(a -> panggilan.equals(a.getCalledProcessInstanceId()))
                .map(HistoricActivityInstance::getActivityId).findFirst();
    }
}
