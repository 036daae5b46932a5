package id.rukun.engine.guard;

import id.rukun.uji.UjiPostgres;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** A few of those of each form that PostgreSQL may take differently. */
@UjiPostgres
@Tag("panjang")
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
