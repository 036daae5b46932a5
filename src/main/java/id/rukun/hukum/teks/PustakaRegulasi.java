package id.rukun.hukum.teks;

import id.rukun.hukum.HukumTidakSahException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The wording of all regulations. */
public final class PustakaRegulasi {

    private final Map<String, TeksRegulasi> perKunci = new TreeMap<>();

    /** @throws HukumTidakSahException if two texts bear one name */
    public PustakaRegulasi(Collection<TeksRegulasi> semua) {
        semua.forEach(teks -> {
            if (perKunci.put(teks.kunci(), teks) != null) {
                throw new HukumTidakSahException("Naskah " + teks.kunci() + " dimuat dua kali");
            }
        });
    }

    /** All of them, by their names in addresses. */
    public List<TeksRegulasi> semua() {
        return List.copyOf(perKunci.values());
    }

    public Optional<TeksRegulasi> cari(String kunci) {
        return Optional.ofNullable(perKunci.get(kunci));
    }
}
