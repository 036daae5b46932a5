package id.rukun.prosedur.penonaktifan;

import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.kepengurusan.PenonaktifanMenunggu;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads it from the running cases of the Lurah's route. */
@Component
class PenonaktifanMenungguCamat implements PenonaktifanMenunggu {

    private final KasusPenonaktifanRepository kasus;

    PenonaktifanMenungguCamat(KasusPenonaktifanRepository kasus) {
        this.kasus = kasus;
    }

    @Override
    public Optional<LocalDate> ditandatangani(PemegangJabatan siapa) {
        return kasus.menungguCamat(siapa.id(), JalurPenonaktifan.LURAH).stream().findFirst();
    }
}
