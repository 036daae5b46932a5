package id.rukun.prosedur.koordinasi.proses.permintaan;

import id.rukun.engine.Variabel;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.tenggat.JamRukun;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Whatever end the case of a coordination comes to, also by withdrawal: nothing is asked for in it any more. */
@Component
class AkhirPermintaanListener implements ExecutionListener {

    private final KoordinasiService koordinasi;
    private final JamRukun jam;

    AkhirPermintaanListener(KoordinasiService koordinasi, JamRukun jam) {
        this.koordinasi = koordinasi;
        this.jam = jam;
    }

    @Override
    public void notify(DelegateExecution execution) {
        koordinasi.akhiriKasus((String) execution.getVariable(Variabel.KASUS_ID), jam.hariIni());
    }
}
