package id.rukun.hukum;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All recorded readings; every one that a rule or a parameter cites must be among them. */
public final class KatalogTafsir {

    private final Map<String, Tafsir> tafsir = new TreeMap<>();

    /** @throws HukumTidakSahException if a reading is recorded twice, or one that is cited is not recorded */
    public KatalogTafsir(Collection<Tafsir> semua, KatalogAturan aturan, ParameterHukum parameter) {
        semua.forEach(this::tambah);
        aturan.semua().forEach(a -> a.tafsir().forEach(id -> pastikan(id, "aturan " + a.id())));
        parameter.semua().forEach(p -> p.tafsir().forEach(id -> pastikan(id, "parameter " + p.id())));
    }

    /** All readings by id. */
    public List<Tafsir> semua() {
        return List.copyOf(tafsir.values());
    }

    public Optional<Tafsir> cari(String id) {
        return Optional.ofNullable(tafsir.get(id));
    }

    private void tambah(Tafsir baru) {
        if (tafsir.put(baru.id(), baru) != null) {
            throw new HukumTidakSahException("Tafsir " + baru.id() + " dicatat dua kali");
        }
    }

    private void pastikan(String id, String pemakai) {
        if (!tafsir.containsKey(id)) {
            throw new HukumTidakSahException("Tafsir " + id + " yang dirujuk " + pemakai + " belum dicatat");
        }
    }
}
