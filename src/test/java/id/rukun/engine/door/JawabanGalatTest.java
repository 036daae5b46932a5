package id.rukun.engine.door;

import id.rukun.uji.UjiAplikasi;
import java.util.List;

/** Each door gets some of the wrong inputs, each in its turn; all of them: {@link JawabanGalatIT}. */
@UjiAplikasi
class JawabanGalatTest extends JawabanGalatKontrak {

    private static final int SETIAP = 6;

    private int giliran;

    @Override
    List<String> pilih(List<String> semua) {
        int mulai = giliran++ % SETIAP;
        return semua.stream().filter(satu -> semua.indexOf(satu) % SETIAP == mulai).toList();
    }
}
