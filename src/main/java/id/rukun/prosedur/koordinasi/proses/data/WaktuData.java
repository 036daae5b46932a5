package id.rukun.prosedur.koordinasi.proses.data;

import id.rukun.engine.WaktuModel;
import id.rukun.engine.reminder.JatuhTempo;
import id.rukun.prosedur.koordinasi.data.PertukaranDataService;
import id.rukun.tenggat.Kalender;
import java.util.Date;
import org.springframework.stereotype.Component;

/** When a request that was not answered is called to mind, and when it goes back; the model's {@code ${koordinasiWaktuData…}}. */
@Component
public class WaktuData {

    private final PertukaranDataService data;
    private final JatuhTempo jatuhTempo;

    WaktuData(PertukaranDataService data, JatuhTempo jatuhTempo) {
        this.data = data;
        this.jatuhTempo = jatuhTempo;
    }

    /** When the day by which it should be answered is over (BKT-T-06, BJR-T-04). */
    @WaktuModel
    public Date target(String pertukaranId) {
        return jatuhTempo.pewaktu(Kalender.akhirHari(data.ambil(pertukaranId).target()));
    }

    /** When the last day until which it is waited for is over (BKT-T-15, BJR-T-14). */
    @WaktuModel
    public Date batas(String pertukaranId) {
        return jatuhTempo.pewaktu(Kalender.akhirHari(data.ambil(pertukaranId).ditungguSampai()));
    }
}
