package id.rukun.prosedur.koordinasi.proses.data;

import id.rukun.prosedur.koordinasi.data.PertukaranDataService;
import id.rukun.tenggat.JamRukun;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A request whose case ends before it is answered waits for nothing any more. */
@Component
class AkhirDataListener implements ExecutionListener {

    private final PertukaranDataService data;
    private final JamRukun jam;

    AkhirDataListener(PertukaranDataService data, JamRukun jam) {
        this.data = data;
        this.jam = jam;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String id = (String) execution.getVariable(PermintaanDataProcess.PERTUKARAN);
        if (id != null) {
            data.hentikan(id, jam.hariIni());
        }
    }
}
