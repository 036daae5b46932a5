package id.rukun.prosedur.musyawarah;

import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarahRepository;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.MusyawarahRepository;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarahRepository;
import id.rukun.prosedur.musyawarah.register.StatusRangkaian;
import id.rukun.wilayah.baris.IngatanRegister;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What came of the meetings of a case. */
@Component
class HasilRangkaianReader {

    private final RangkaianMusyawarahRepository rangkaian;
    private final MusyawarahRepository musyawarah;
    private final KeputusanMusyawarahRepository keputusan;

    /** What came of all meetings of a case is asked by every step of a submission. */
    private record RapatSekasus(String kasusId, JenisMusyawarah jenis) {}

    /** Rows as the transaction holds them: what is changed in them is seen, what is new makes them be asked for anew. */
    private record Baris(List<RangkaianMusyawarah> rangkaian, List<Musyawarah> rapat,
            List<KeputusanMusyawarah> keputusan) {}

    HasilRangkaianReader(RangkaianMusyawarahRepository rangkaian, MusyawarahRepository musyawarah,
            KeputusanMusyawarahRepository keputusan) {
        this.rangkaian = rangkaian;
        this.musyawarah = musyawarah;
        this.keputusan = keputusan;
    }

    /** The latest series of each body. */
    Collection<HasilRangkaian> hasil(String kasusId, JenisMusyawarah jenis) {
        Baris baris = IngatanRegister.ingat(new RapatSekasus(kasusId, jenis), () -> baris(kasusId, jenis));
        Map<String, List<Musyawarah>> rapat =
                baris.rapat().stream().collect(Collectors.groupingBy(m -> m.rangkaian().id()));
        Map<String, KeputusanMusyawarah> putus = baris.keputusan().stream()
                .collect(Collectors.toMap(KeputusanMusyawarah::musyawarahId, Function.identity()));
        Map<String, HasilRangkaian> perUnit = new LinkedHashMap<>();
        baris.rangkaian().forEach(r -> perUnit.put(r.unitId(), hasil(r, rapat.getOrDefault(r.id(), List.of()), putus)));
        return perUnit.values();
    }

    /** There is a new series, meeting or decision. */
    void lupakan() {
        IngatanRegister.lupakan(RapatSekasus.class);
    }

    private Baris baris(String kasusId, JenisMusyawarah jenis) {
        List<RangkaianMusyawarah> semua = rangkaian.findByKasusIdAndJenisOrderByUrutan(kasusId, jenis);
        List<Musyawarah> rapat = semua.isEmpty() ? List.of() : musyawarah.seluruh(kasusId, jenis);
        return new Baris(semua, rapat, rapat.isEmpty() ? List.of() : keputusan.seluruh(kasusId, jenis));
    }

    private static HasilRangkaian hasil(RangkaianMusyawarah asal, List<Musyawarah> rapat,
            Map<String, KeputusanMusyawarah> putus) {
        boolean dilaksanakan = rapat.stream().anyMatch(m -> m.dilaksanakanPada() != null);
        if (rapat.isEmpty() || !putus.containsKey(terakhir(rapat).id())) {
            return new HasilRangkaian(asal.unitId(), asal.status(), dilaksanakan, false, false, null, null, null,
                    null);
        }
        Musyawarah terakhir = terakhir(rapat);
        KeputusanMusyawarah k = putus.get(terakhir.id());
        return new HasilRangkaian(asal.unitId(), asal.status(), dilaksanakan,
                k.sah() && asal.status() == StatusRangkaian.SELESAI, k.diterima(), terakhir.pimpinanId(),
                terakhir.dilaksanakanPada(), terakhir.pukul(), k);
    }

    private static Musyawarah terakhir(List<Musyawarah> rapat) {
        return rapat.get(rapat.size() - 1);
    }
}
