package id.rukun.engine.drawing;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.Variabel;
import id.rukun.engine.internal.TanpaHak;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where cases are and have been, whoever asks: whose course he may see is settled elsewhere. */
@Component
public class JejakKasus {

    /** What the engine writes behind the id of an element that happens several times, for all of them together. */
    private static final String BERSAMA = "#multiInstanceBody";

    private final TanpaHak tanpaHak;
    private final HistoryService historyService;

    JejakKasus(TanpaHak tanpaHak, @Lazy HistoryService historyService) {
        this.tanpaHak = tanpaHak;
        this.historyService = historyService;
    }

    /**
     * The process instances of a case, each behind the one that called it, in the order in which they began. What acts on
     * the case from outside is left out once it is over. Empty where the engine has forgotten the case.
     */
    public List<ProsesKasus> dari(Kasus kasus) {
        return tanpaHak.tanya(() -> urut(kasus));
    }

    private List<ProsesKasus> urut(Kasus kasus) {
        List<HistoricProcessInstance> semua = historyService.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(kasus.nomor()).orderByProcessInstanceStartTime().asc().list();
        Map<String, String> unit = unit(semua.stream().map(HistoricProcessInstance::getId).toList());
        List<ProsesKasus> hasil = new ArrayList<>();
        semua.stream().filter(p -> p.getSuperProcessInstanceId() == null)
                .filter(p -> p.getProcessDefinitionKey().equals(kasus.prosedur()) || p.getEndTime() == null)
                .forEach(p -> tambah(p, semua, unit, hasil));
        return hasil;
    }

    private void tambah(HistoricProcessInstance satu, List<HistoricProcessInstance> semua, Map<String, String> unit,
            List<ProsesKasus> hasil) {
        hasil.add(new ProsesKasus(satu.getId(), satu.getProcessDefinitionId(), satu.getProcessDefinitionKey(),
                satu.getSuperProcessInstanceId(), unit.get(satu.getId()), saat(satu.getStartTime()),
                saat(satu.getEndTime()), jejak(satu.getId())));
        semua.stream().filter(p -> satu.getId().equals(p.getSuperProcessInstanceId()))
                .forEach(p -> tambah(p, semua, unit, hasil));
    }

    private Map<String, String> unit(List<String> proses) {
        Map<String, String> unit = new HashMap<>();
        if (!proses.isEmpty()) {
            historyService.createHistoricVariableInstanceQuery().processInstanceIdIn(proses.toArray(String[]::new))
                    .variableName(Variabel.UNIT_ID).list().stream()
                    .filter(v -> v.getActivityInstanceId().equals(v.getProcessInstanceId()))
                    .forEach(v -> unit.put(v.getProcessInstanceId(), (String) v.getValue()));
        }
        return unit;
    }

    private List<Jejak> jejak(String prosesId) {
        return historyService.createHistoricActivityInstanceQuery().processInstanceId(prosesId)
                .orderPartiallyByOccurrence().asc().list().stream()
                .filter(a -> !a.getActivityId().endsWith(BERSAMA)).map(JejakKasus::jejak).toList();
    }

    private static Jejak jejak(HistoricActivityInstance satu) {
        return new Jejak(satu.getActivityId(), saat(satu.getStartTime()), saat(satu.getEndTime()), satu.isCanceled(),
                satu.getTaskId(), satu.getCalledProcessInstanceId());
    }

    private static Instant saat(Date waktu) {
        return waktu == null ? null : waktu.toInstant();
    }
}
