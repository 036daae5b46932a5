package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.prosedur.pemberhentian.PemberhentianService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last day on which who resigned still holds his post. */
@Component
@TanggalRegister("Hari terakhir sebelum berhenti")
class HariTerakhirMenjabat implements SumberPeristiwa {

    private final PemberhentianService pemberhentian;

    HariTerakhirMenjabat(PemberhentianService pemberhentian) {
        this.pemberhentian = pemberhentian;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return pemberhentian.cari(kasusId).filter(yang -> yang.berlaku() != null).map(yang -> yang.berlaku().minusDays(1));
    }
}
