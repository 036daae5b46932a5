package id.rukun.prosedur.penggantian.proses;

import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.prosedur.penggantian.Penggantian;
import id.rukun.prosedur.penggantian.PenggantianService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last day of the board to which a vacant post belongs. */
@Component
@TanggalRegister("Hari terakhir kepengurusan yang dilengkapi")
class HariTerakhirKepengurusan implements SumberPeristiwa {

    private final PenggantianService penggantian;

    HariTerakhirKepengurusan(PenggantianService penggantian) {
        this.penggantian = penggantian;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return penggantian.cari(kasusId).map(Penggantian::palingAkhir);
    }
}
