package id.rukun.prosedur.pemberhentian.proses;

import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.prosedur.pemberhentian.Pemberhentian;
import id.rukun.prosedur.pemberhentian.PemberhentianService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last day of the post as it stood when its early end was reported: after it nothing ends early any more. */
@Component
@TanggalRegister("Hari terakhir jabatan yang dilaporkan berhenti")
class HariTerakhirJabatanBerhenti implements SumberPeristiwa {

    private final PemberhentianService pemberhentian;

    HariTerakhirJabatanBerhenti(PemberhentianService pemberhentian) {
        this.pemberhentian = pemberhentian;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return pemberhentian.cari(kasusId).map(Pemberhentian::hariTerakhirJabatan);
    }
}
