package id.rukun.engine.guard;

import id.rukun.uji.UjiAplikasi;
import java.util.List;

/** Two wrong values of each form; all of them: {@link NilaiSalahH2IT} and {@link NilaiSalahIT}. */
@UjiAplikasi
class NilaiSalahTest extends NilaiSalahKontrak {

    @Override
    List<NilaiSalah> pilih(List<NilaiSalah> salah) {
        return List.of(salah.get(0), salah.get(salah.size() - 1));
    }
}
