package id.rukun.prosedur.pelaksanatugas.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.prosedur.pelaksanatugas.Berhalangan;
import id.rukun.prosedur.pelaksanatugas.BerhalanganService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The last day of the post from which somebody is absent. Where the register knows none, the latest possible: a term that runs when
 * an absence begins is over when a whole one has passed since (Pasal 33 ayat (1)).
 */
@Component
@TanggalRegister("Hari terakhir jabatan yang berhalangan")
class HariTerakhirJabatan implements SumberPeristiwa {

    private final BerhalanganService berhalangan;
    private final MasaBaktiService masaBakti;
    private final KasusService kasusService;

    HariTerakhirJabatan(BerhalanganService berhalangan, MasaBaktiService masaBakti, KasusService kasusService) {
        this.berhalangan = berhalangan;
        this.masaBakti = masaBakti;
        this.kasusService = kasusService;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return berhalangan.cari(kasusId).map(yang -> hari(kasusId, yang));
    }

    private LocalDate hari(String kasusId, Berhalangan yang) {
        LocalDate sampai = berhalangan.posisi(yang).sampai();
        return sampai == null ? masaBakti.hariTerakhir(yang.mulai(), kasusService.kasus(kasusId).edisi()) : sampai;
    }
}
