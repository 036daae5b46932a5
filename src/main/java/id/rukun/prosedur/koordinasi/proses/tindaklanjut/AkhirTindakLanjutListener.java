package id.rukun.prosedur.koordinasi.proses.tindaklanjut;

import id.rukun.prosedur.koordinasi.tindaklanjut.PembukaTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.TindakLanjutService;
import id.rukun.tenggat.JamRukun;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** An item whose case ends before its time is to be done by nobody. */
@Component
class AkhirTindakLanjutListener implements ExecutionListener {

    private final TindakLanjutService tindakLanjut;
    private final JamRukun jam;

    AkhirTindakLanjutListener(TindakLanjutService tindakLanjut, JamRukun jam) {
        this.tindakLanjut = tindakLanjut;
        this.jam = jam;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String id = (String) execution.getVariable(PembukaTindakLanjut.TINDAK_LANJUT);
        if (id != null) {
            tindakLanjut.batalkan(id, jam.hariIni());
        }
    }
}
