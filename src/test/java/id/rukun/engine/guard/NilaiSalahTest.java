package id.rukun.engine.guard;

import id.rukun.uji.UjiAplikasi;
import java.util.List;

/** All wrong values are judged at the guard; a few of each form come through REST as well. */
@UjiAplikasi
class NilaiSalahTest extends NilaiSalahKontrak {

    private final PilihanRest pilihan = new PilihanRest(3);

    @Override
    List<NilaiSalah> padaPenjaga(List<NilaiSalah> salah) {
        return salah;
    }

    @Override
    List<NilaiSalah> lewatRest(List<NilaiSalah> salah) {
        return pilihan.dari(salah);
    }
}
