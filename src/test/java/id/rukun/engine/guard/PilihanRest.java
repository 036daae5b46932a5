package id.rukun.engine.guard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses a few wrong values of each form, of those kinds that were chosen least so far: together the forms have all. */
final class PilihanRest {

    private final int perFormulir;
    private final Map<String, Integer> terpilih = new HashMap<>();

    PilihanRest(int perFormulir) {
        this.perFormulir = perFormulir;
    }

    List<NilaiSalah> dari(List<NilaiSalah> salah) {
        Map<String, NilaiSalah> perJenis = new HashMap<>();
        salah.forEach(s -> perJenis.putIfAbsent(s.jenis(), s));
        List<NilaiSalah> pilihan = salah.stream().filter(s -> perJenis.get(s.jenis()) == s)
                .sorted(Comparator.comparing(s -> terpilih.getOrDefault(s.jenis(), 0))).limit(perFormulir).toList();
        pilihan.forEach(s -> terpilih.merge(s.jenis(), 1, Integer::sum));
        return pilihan;
    }
}
