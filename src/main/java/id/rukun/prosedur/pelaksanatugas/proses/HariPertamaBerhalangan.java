package id.rukun.prosedur.pelaksanatugas.proses;

import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.prosedur.pelaksanatugas.Berhalangan;
import id.rukun.prosedur.pelaksanatugas.BerhalanganService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first day of the absence that a case is about. */
@Component
@TanggalRegister("Hari pertama tidak bertugas")
class HariPertamaBerhalangan implements SumberPeristiwa {

    private final BerhalanganService berhalangan;

    HariPertamaBerhalangan(BerhalanganService berhalangan) {
        this.berhalangan = berhalangan;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return berhalangan.cari(kasusId).map(Berhalangan::mulai);
    }
}
