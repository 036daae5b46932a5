package id.rukun.prosedur.masabakti.proses;

import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.prosedur.masabakti.PantauanService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last day of the term that a case watches. */
@Component
@TanggalRegister("Hari terakhir masa bakti")
class HariTerakhirMasaBakti implements SumberPeristiwa {

    private final PantauanService pantauan;

    HariTerakhirMasaBakti(PantauanService pantauan) {
        this.pantauan = pantauan;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return pantauan.cari(kasusId).map(p -> pantauan.masaBakti(kasusId).sampai());
    }
}
