package id.rukun.engine.guard;

import id.rukun.uji.UjiPostgres;
import java.util.List;

/** A few of those of each form that PostgreSQL may take differently. */
@UjiPostgres
class NilaiSalahIT extends NilaiSalahKontrak {

    private final PilihanRest pilihan = new PilihanRest(3);

    @Override
    List<NilaiSalah> padaPenjaga(List<NilaiSalah> salah) {
        return List.of();
    }

    @Override
    List<NilaiSalah> lewatRest(List<NilaiSalah> salah) {
        return pilihan.dari(salah.stream().filter(NilaiSalah::tergantungDatabase).toList());
    }
}
