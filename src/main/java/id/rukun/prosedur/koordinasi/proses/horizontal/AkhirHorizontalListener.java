package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.berkas.KasusService;
import id.rukun.engine.Variabel;
import id.rukun.prosedur.koordinasi.horizontal.HasilHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.prosedur.koordinasi.horizontal.KoordinasiHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.PembukaHorizontal;
import id.rukun.tenggat.JamRukun;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Whatever end a coordination among the Asisten comes to, its own, by withdrawal or with the case that called it: the register says so,
 * and all who wait for it are told (BKT-M-06), so that nobody waits in vain.
 */
@Component
class AkhirHorizontalListener implements ExecutionListener {

    private final HorizontalService horizontal;
    private final KasusService kasus;
    private final PenungguHorizontal penunggu;
    private final JamRukun jam;

    AkhirHorizontalListener(HorizontalService horizontal, KasusService kasus, PenungguHorizontal penunggu, JamRukun jam) {
        this.horizontal = horizontal;
        this.kasus = kasus;
        this.penunggu = penunggu;
        this.jam = jam;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String id = (String) execution.getVariable(PembukaHorizontal.HORIZONTAL);
        if (id != null) {
            horizontal.akhiri(id, HasilHorizontal.DIHENTIKAN, jam.hariIni());
            kabarkan(execution, horizontal.ambil(id));
        }
    }

    private void kabarkan(DelegateExecution execution, KoordinasiHorizontal yang) {
        String kasusId = (String) execution.getVariable(Variabel.KASUS_ID);
        penunggu.beritahu(kasusId, yang.koordinasiId(), "Koordinasi antar-Asisten “" + yang.pokok() + "” (kasus "
                + kasus.kasus(kasusId).nomor() + ") berakhir.", !execution.isCanceled());
    }
}
