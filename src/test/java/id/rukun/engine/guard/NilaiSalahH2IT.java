package id.rukun.engine.guard;

import id.rukun.uji.UjiAplikasi;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** All of them through REST. */
@Tag("panjang")
@UjiAplikasi
class NilaiSalahH2IT extends NilaiSalahKontrak {

    @Override
    List<NilaiSalah> padaPenjaga(List<NilaiSalah> salah) {
        return List.of();
    }

    @Override
    List<NilaiSalah> lewatRest(List<NilaiSalah> salah) {
        return salah;
    }
}
