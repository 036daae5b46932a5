package id.rukun.prosedur.koordinasi.proses.konsultasi;

import id.rukun.engine.WaktuModel;
import id.rukun.engine.reminder.JatuhTempo;
import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiUnitService;
import id.rukun.tenggat.Kalender;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Until when an answer is waited for; the model's {@code ${koordinasiWaktuKonsultasi…}}. */
@Component
public class WaktuKonsultasi {

    private final KonsultasiUnitService konsultasi;
    private final JatuhTempo jatuhTempo;

    WaktuKonsultasi(KonsultasiUnitService konsultasi, JatuhTempo jatuhTempo) {
        this.konsultasi = konsultasi;
        this.jatuhTempo = jatuhTempo;
    }

    /** When the last day until which it is waited for is over (BKT-T-16, BJR-T-18). */
    @WaktuModel
    public Date batas(String konsultasiId) {
        return jatuhTempo.pewaktu(Kalender.akhirHari(konsultasi.ambil(konsultasiId).ditungguSampai()));
    }
}
