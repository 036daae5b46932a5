package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom a Musyawarah is about neither invites to it nor records what came of it (RUKUN-POL-11). */
@Component
class PenjagaPihak {

    private final KatalogMode katalogMode;
    private final Penjabat penjabat;

    PenjagaPihak(KatalogMode katalogMode, Penjabat penjabat) {
        this.katalogMode = katalogMode;
        this.penjabat = penjabat;
    }

    /** The persons whom a series is about; none at Kelurahan level. */
    List<String> pihak(RangkaianMusyawarah rangkaian) {
        return rangkaian.mode() == null ? List.of() : katalogMode.untuk(rangkaian).pihak(rangkaian);
    }

    /** Demands that who acts in a step is none of them. */
    void wajib(Pertanyaan pertanyaan, RangkaianMusyawarah rangkaian) {
        List<String> pihak = pihak(rangkaian);
        if (!pihak.isEmpty()) {
            penjabat.wajibBukanPihak(pertanyaan, pihak);
        }
    }
}
