package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.prosedur.penonaktifan.KasusPenonaktifan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The day on which the one concerned was told. */
@Component
@TanggalRegister("Pemberitahuan kepada yang bersangkutan")
class HariDiberitahu implements SumberPeristiwa {

    private final PenonaktifanService penonaktifan;

    HariDiberitahu(PenonaktifanService penonaktifan) {
        this.penonaktifan = penonaktifan;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return penonaktifan.cari(kasusId).map(KasusPenonaktifan::diberitahu);
    }
}
