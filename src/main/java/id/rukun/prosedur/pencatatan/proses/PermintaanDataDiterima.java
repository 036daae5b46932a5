package id.rukun.prosedur.pencatatan.proses;

import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.prosedur.pencatatan.Pencatatan;
import id.rukun.prosedur.pencatatan.PencatatanService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The day on which somebody's letter about his data was received: from then on the law's time runs, whenever it is written down here. */
@Component
@TanggalRegister("Permintaan tentang data pribadi diterima")
class PermintaanDataDiterima implements SumberPeristiwa {

    private final PencatatanService pencatatan;

    PermintaanDataDiterima(PencatatanService pencatatan) {
        this.pencatatan = pencatatan;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return pencatatan.cari(kasusId).map(Pencatatan::berlaku);
    }
}
