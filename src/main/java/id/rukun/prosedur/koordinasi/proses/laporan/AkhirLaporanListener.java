package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.engine.Variabel;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import id.rukun.tenggat.JamRukun;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A report whose case ends before its time is withdrawn: another one of the same period may be begun. */
@Component
class AkhirLaporanListener implements ExecutionListener {

    private final LaporanService laporan;
    private final JamRukun jam;

    AkhirLaporanListener(LaporanService laporan, JamRukun jam) {
        this.laporan = laporan;
        this.jam = jam;
    }

    @Override
    public void notify(DelegateExecution execution) {
        laporan.tarik((String) execution.getVariable(Variabel.KASUS_ID), jam.hariIni());
    }
}
