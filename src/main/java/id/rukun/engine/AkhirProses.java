package id.rukun.engine;

import id.rukun.berkas.KasusService;
import id.rukun.wilayah.WilayahService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Stands at the end of every process: names how it ended after its end event ({@code Akhir_<HASIL>}, with
 * {@code __<TEMPAT>} where several end events mean the same), and closes the case when the outermost process ends. A
 * process that serves no case, such as the daily one, has none to close.
 */
@Component
class AkhirProses implements ExecutionListener {

    private static final String AWALAN = "Akhir_";
    private static final String DIBATALKAN = "DIBATALKAN";

    private final KasusService kasusService;
    private final WilayahService wilayah;

    AkhirProses(KasusService kasusService, WilayahService wilayah) {
        this.kasusService = kasusService;
        this.wilayah = wilayah;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String hasil = hasil(execution);
        execution.setVariable(Variabel.HASIL, hasil);
        String kasusId = (String) execution.getVariable(Variabel.KASUS_ID);
        boolean kasus = kasusId != null;
        if (kasus && execution.getSuperExecution() == null) {
            tutup(kasusId, hasil);
        }
    }

    private static String hasil(DelegateExecution execution) {
        String akhir = execution.getCurrentActivityId();
        if (execution.isCanceled() || akhir == null || !akhir.startsWith(AWALAN)) {
            return DIBATALKAN;
        }
        return akhir.substring(AWALAN.length()).split("__")[0];
    }

    private void tutup(String kasusId, String hasil) {
        wilayah.lepasKunci(kasusId);
        kasusService.selesai(kasusId, hasil);
    }
}
