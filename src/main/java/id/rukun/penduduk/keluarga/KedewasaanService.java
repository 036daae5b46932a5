package id.rukun.penduduk.keluarga;

import id.rukun.hukum.ParameterHukum;
import id.rukun.penduduk.Warga;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import id.rukun.wilayah.baris.IngatanRegister;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is grown up as Pasal 25 huruf b says it: of the age that the edition asks, or married now or ever before. */
@Service
@Transactional(readOnly = true)
public class KedewasaanService {

    private static final String USIA = "PRM-16";

    /** Asked again for each person that a list of attendance names. */
    private record DewasaDiUnit(String unitId, LocalDate dari, LocalDate sampai, LocalDate edisi) {}

    private final KedewasaanRepository kedewasaan;
    private final WilayahService wilayah;
    private final ParameterHukum parameter;

    KedewasaanService(KedewasaanRepository kedewasaan, WilayahService wilayah, ParameterHukum parameter) {
        this.kedewasaan = kedewasaan;
        this.wilayah = wilayah;
        this.parameter = parameter;
    }

    /** What the rule asks of each of the persons on the date, by id; who is in no register is left out. */
    public Map<String, Kedewasaan> kedewasaan(Collection<String> pendudukIds, LocalDate tanggal) {
        return pendudukIds.isEmpty() ? Map.of() : kedewasaan.kedewasaan(pendudukIds, tanggal).stream().collect(
                Collectors.toMap(b -> (String) b[0], b -> new Kedewasaan((LocalDate) b[1], (Boolean) b[2])));
    }

    /**
     * Living residents of a unit, of all its RT if it is a larger one, who lived there on a day of the span and by its last day
     * have reached the age that the edition asks, or have been married, by name.
     */
    public List<Warga> dewasa(String unitId, LocalDate dari, LocalDate sampai, LocalDate edisi) {
        return IngatanRegister.ingat(new DewasaDiUnit(unitId, dari, sampai, edisi), () -> {
            List<String> rt = rt(unitId);
            return rt.isEmpty() ? List.of()
                    : kedewasaan.dewasa(rt, dari, sampai, lahirPalingLambat(sampai, edisi));
        });
    }

    /** Ids of those of the persons who are among them on the date. */
    public Set<String> dewasa(String unitId, Collection<String> pendudukIds, LocalDate tanggal, LocalDate edisi) {
        List<String> rt = rt(unitId);
        return rt.isEmpty() || pendudukIds.isEmpty() ? Set.of()
                : kedewasaan.dewasa(rt, pendudukIds, tanggal, tanggal, lahirPalingLambat(tanggal, edisi));
    }

    /** The same, wherever they live within the government of the unit. */
    public Set<String> dewasaSepemerintah(String unitId, Collection<String> pendudukIds, LocalDate tanggal, LocalDate edisi) {
        return pendudukIds.isEmpty() ? Set.of() : kedewasaan.dewasaSepemerintah(wilayah.unit(unitId).tenant(), pendudukIds, tanggal,
                tanggal, lahirPalingLambat(tanggal, edisi));
    }

    private LocalDate lahirPalingLambat(LocalDate tanggal, LocalDate edisi) {
        return tanggal.minus(parameter.pada(edisi).masa(USIA));
    }

    private List<String> rt(String unitId) {
        return wilayah.unit(unitId).jenis() == JenisUnit.RT ? List.of(unitId)
                : wilayah.turunan(unitId, JenisUnit.RT).stream().map(UnitRingkas::id).toList();
    }
}
