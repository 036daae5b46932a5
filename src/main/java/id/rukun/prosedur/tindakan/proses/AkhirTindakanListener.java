package id.rukun.prosedur.tindakan.proses;

import id.rukun.engine.Variabel;
import id.rukun.prosedur.tindakan.StatusTindakan;
import id.rukun.prosedur.tindakan.TindakanService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Closes the request in the register with the outcome of its process. */
@Component
class AkhirTindakanListener implements ExecutionListener {

    private final TindakanService tindakan;

    AkhirTindakanListener(TindakanService tindakan) {
        this.tindakan = tindakan;
    }

    @Override
    public void notify(DelegateExecution execution) {
        tindakan.tutup(execution.getProcessInstanceId(),
                StatusTindakan.valueOf((String) execution.getVariable(Variabel.HASIL)));
    }
}
