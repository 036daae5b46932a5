package id.rukun.engine.office;

import id.rukun.engine.internal.GrupTugas;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The offices, named by their groups, for which a task is open. */
@Component
public class KantorBertugas {

    /** What lies around them is their own. */
    private static final Set<JenisUnit> PUNCAK = EnumSet.of(JenisUnit.KECAMATAN, JenisUnit.UNIT_KERJA, JenisUnit.SETDA, JenisUnit.ASISTEN);

    private final GrupTugas grup;
    private final WilayahService wilayah;

    KantorBertugas(GrupTugas grup, WilayahService wilayah) {
        this.grup = grup;
        this.wilayah = wilayah;
    }

    public Set<String> semua() {
        return grup.semua();
    }

    /** Those of some offices that lie around some units, up to the Kecamatan or the unit itself: what lies higher waits for the day. */
    Set<String> sekitar(Collection<String> unitIds, Set<String> kantor) {
        Set<String> area = unitIds.stream().flatMap(this::area).collect(Collectors.toSet());
        return kantor.stream().filter(g -> area.contains(Kantor.unitGrup(g)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> area(String unitId) {
        List<String> puncak = wilayah.leluhur(unitId, JenisUnit.KELURAHAN).map(Unit::id).map(List::of)
                .orElseGet(() -> PUNCAK.contains(wilayah.unit(unitId).jenis()) ? List.of(unitId) : List.of());
        return puncak.stream().flatMap(atas -> Stream.concat(Stream.of(atas),
                Stream.of(JenisUnit.KELURAHAN, JenisUnit.RW, JenisUnit.RT)
                        .flatMap(jenis -> wilayah.turunan(atas, jenis).stream()).map(UnitRingkas::id)));
    }
}
