package id.rukun.engine.step;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.engine.PohonKasus;
import id.rukun.engine.Variabel;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Stands at the end of every process: names how it ended after its end event ({@code Akhir_<HASIL>}, with
 * {@code __<TEMPAT>} where several end events mean the same), and closes the case when its own procedure ends. A
 * process that only acts on a case closes none; one that serves no case, such as the daily one, has none to close.
 */
@Component
class AkhirProses implements ExecutionListener {

    private static final String AWALAN = "Akhir_";
    private static final String DIBATALKAN = "DIBATALKAN";

    private final KasusService kasusService;
    private final WilayahService wilayah;
    private final PohonKasus pohon;
    private final List<KasusBerakhir> pendengar;
    private final RepositoryService repositoryService;

    AkhirProses(KasusService kasusService, WilayahService wilayah, PohonKasus pohon, @Lazy List<KasusBerakhir> pendengar,
            @Lazy RepositoryService repositoryService) {
        this.kasusService = kasusService;
        this.wilayah = wilayah;
        this.pohon = pohon;
        this.pendengar = pendengar;
        this.repositoryService = repositoryService;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String hasil = hasil(execution);
        execution.setVariable(Variabel.HASIL, hasil);
        String kasusId = (String) execution.getVariable(Variabel.KASUS_ID);
        if (kasusId != null && execution.getSuperExecution() == null) {
            tutup(execution, kasusService.kasus(kasusId), hasil);
        }
    }

    private String prosedur(DelegateExecution execution) {
        return repositoryService.getProcessDefinition(execution.getProcessDefinitionId()).getKey();
    }

    private static String hasil(DelegateExecution execution) {
        String akhir = execution.getCurrentActivityId();
        if (execution.getVariable(Variabel.DIHENTIKAN) != null) {
            return (String) execution.getVariable(Variabel.DIHENTIKAN);
        }
        if (execution.isCanceled()) {
            return DIBATALKAN;
        }
        if (akhir != null && akhir.startsWith(AWALAN)) {
            return hasil(akhir);
        }
        return Optional.ofNullable((String) execution.getVariable(Variabel.HASIL)).orElse(DIBATALKAN);
    }

    /** How a process ends that ends with this end event. */
    private static String hasil(String akhir) {
        return akhir.substring(AWALAN.length()).split("__")[0];
    }

    private void tutup(DelegateExecution execution, Kasus kasus, String hasil) {
        if (kasus.prosedur().equals(prosedur(execution))) {
            wilayah.lepasKunci(kasus.id());
            kasusService.selesai(kasus.id(), hasil);
            pohon.batalkanYangMenunggu(kasus, execution.getProcessInstanceId());
            String pesan = (String) execution.getVariable(Variabel.PESAN_AKHIR);
            if (pesan != null) {
                pendengar.forEach(satu -> satu.berakhir(kasus, hasil, pesan));
            }
        }
    }
}
