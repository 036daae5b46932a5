package id.rukun.prosedur.penonaktifan.proses.musyawarah;

import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.prosedur.penonaktifan.musyawarah.HasilPenonaktifan;
import id.rukun.prosedur.penonaktifan.musyawarah.HasilPenonaktifanService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The day on which the Ketua RW had the result of a Musyawarah to pass on. */
@Component
@TanggalRegister("Hasil musyawarah pada Ketua RW")
class HasilPadaKetuaRw implements SumberPeristiwa {

    private final HasilPenonaktifanService hasil;

    HasilPadaKetuaRw(HasilPenonaktifanService hasil) {
        this.hasil = hasil;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return hasil.cari(kasusId).map(HasilPenonaktifan::padaKetuaRw);
    }
}
