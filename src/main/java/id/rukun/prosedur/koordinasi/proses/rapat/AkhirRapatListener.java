package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.Variabel;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.StatusRapat;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A meeting whose case ends before its time, by withdrawal or with the coordination that called it, is called off; the invited are told. */
@Component
class AkhirRapatListener implements ExecutionListener {

    private final RapatKoordinasiService rapat;
    private final KasusService kasus;
    private final KabarRapat kabar;

    AkhirRapatListener(RapatKoordinasiService rapat, KasusService kasus, KabarRapat kabar) {
        this.rapat = rapat;
        this.kasus = kasus;
        this.kabar = kabar;
    }

    @Override
    public void notify(DelegateExecution execution) {
        rapat.cari(execution.getProcessInstanceId()).filter(yang -> yang.status() == StatusRapat.BERJALAN)
                .ifPresent(yang -> batalkan(yang, kasus.kasus((String) execution.getVariable(Variabel.KASUS_ID))));
    }

    private void batalkan(RapatKoordinasi yang, Kasus milik) {
        rapat.batalkan(yang.prosesId());
        rapat.terakhir(yang.prosesId()).map(rapat::kehadiran).stream().flatMap(List::stream).map(KehadiranRapat::unitId)
                .forEach(id -> kabar.kepala(milik, yang.prosesId(), id, "dihentikan/" + id, yang.sifat().sebutan() + " “" + yang.perihal()
                        + "” tidak jadi diadakan: kasusnya berakhir."));
    }
}
