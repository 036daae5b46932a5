package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.prosedur.penonaktifan.Teguran;
import id.rukun.prosedur.penonaktifan.TeguranService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The day on which the written warning reached him; where it was left for him, that on which it is taken to have. */
@Component
@TanggalRegister("Teguran tertulis sampai")
class HariTeguranSampai implements SumberPeristiwa {

    private final TeguranService teguran;

    HariTeguranSampai(TeguranService teguran) {
        this.teguran = teguran;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return teguran.tertulis(kasusId).map(Teguran::diterima);
    }
}
