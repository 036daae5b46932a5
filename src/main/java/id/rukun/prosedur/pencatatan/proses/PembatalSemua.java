package id.rukun.prosedur.pencatatan.proses;

import id.rukun.prosedur.pencatatan.PembatalRegister;
import id.rukun.prosedur.pencatatan.Pencatatan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds who can undo a change. */
@Component
class PembatalSemua {

    private final List<PembatalRegister> semua;

    PembatalSemua(List<PembatalRegister> semua) {
        this.semua = semua;
    }

    Optional<PembatalRegister> untuk(Pencatatan yang) {
        return semua.stream().filter(satu -> satu.mengenal(yang.jenis())).findFirst();
    }

    PembatalRegister ambil(Pencatatan yang) {
        return untuk(yang).orElseThrow();
    }
}
