package id.rukun.prosedur.koordinasi.proses.konsultasi;

import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiUnitService;
import id.rukun.tenggat.JamRukun;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A consultation whose case ends before its time waits for nothing any more. */
@Component
class AkhirKonsultasiListener implements ExecutionListener {

    private final KonsultasiUnitService konsultasi;
    private final JamRukun jam;

    AkhirKonsultasiListener(KonsultasiUnitService konsultasi, JamRukun jam) {
        this.konsultasi = konsultasi;
        this.jam = jam;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String id = (String) execution.getVariable(KonsultasiProcess.KONSULTASI);
        if (id != null) {
            konsultasi.hentikan(id, jam.hariIni());
        }
    }
}
