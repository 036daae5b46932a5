package id.rukun.prosedur.keputusan;

import id.rukun.tenggat.Kalender;
import java.util.Date;
import org.springframework.stereotype.Component;

/** When a signed Keputusan takes effect; the models' {@code ${keputusanHariBerlaku…}}. */
@Component
public class HariBerlaku {

    private final KeputusanService keputusan;

    HariBerlaku(KeputusanService keputusan) {
        this.keputusan = keputusan;
    }

    /** The beginning, in Jakarta, of the first day on which what the case's Keputusan decides holds. */
    public Date mulai(String kasusId) {
        return Date.from(Kalender.awalHari(keputusan.keputusan(kasusId).orElseThrow().berlakuSejak()));
    }
}
