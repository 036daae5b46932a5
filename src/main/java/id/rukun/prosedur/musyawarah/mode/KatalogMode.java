package id.rukun.prosedur.musyawarah.mode;

import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All modes, by their names. */
@Component
public class KatalogMode {

    private final Map<String, ModeMusyawarah> perNama;

    /** @throws IllegalStateException if two modes bear one name */
    public KatalogMode(List<ModeMusyawarah> semua) {
        perNama = semua.stream().collect(Collectors.toUnmodifiableMap(ModeMusyawarah::nama, Function.identity()));
    }

    /** @throws IllegalArgumentException if there is no mode of this name */
    public ModeMusyawarah cari(String nama) {
        ModeMusyawarah mode = perNama.get(nama);
        if (mode == null) {
            throw new IllegalArgumentException("Mode musyawarah " + nama + " tidak ada");
        }
        return mode;
    }

    /** The mode in which a series meets. */
    public ModeMusyawarah untuk(RangkaianMusyawarah rangkaian) {
        return cari(rangkaian.mode());
    }

    /** The rules that a meeting is asked. */
    public KaidahMusyawarah kaidah(Musyawarah rapat) {
        return untuk(rapat.rangkaian()).kaidah();
    }
}
