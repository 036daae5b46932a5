package id.rukun.prosedur.koordinasi.proses.horizontal;

import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.prosedur.koordinasi.horizontal.KoordinasiHorizontal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The day on which the text of a coordination among the Asisten was asked for. */
@Component
@TanggalRegister("Naskah antar-Asisten diminta")
class HariNaskahDiminta implements SumberPeristiwa {

    private final HorizontalService horizontal;

    HariNaskahDiminta(HorizontalService horizontal) {
        this.horizontal = horizontal;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return horizontal.dalamKasus(kasusId).map(KoordinasiHorizontal::dimintaPada);
    }
}
