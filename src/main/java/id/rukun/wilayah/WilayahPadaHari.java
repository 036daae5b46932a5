package id.rukun.wilayah;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The areas as they were, are or will be on a day that somebody chooses. */
@Component
@Transactional(readOnly = true)
public class WilayahPadaHari {

    private final UnitRepository unit;
    private final AtributUnitRepository atribut;

    WilayahPadaHari(UnitRepository unit, AtributUnitRepository atribut) {
        this.unit = unit;
        this.atribut = atribut;
    }

    /** The unit with its name, number and parent of that day; empty if there was none of it yet. */
    public Optional<UnitRingkas> unit(String id, LocalDate hari) {
        return unit.findById(id).flatMap(u -> pada(id, hari)
                .map(a -> new Cabang(u, a).ringkas(u.jenis() == JenisUnit.RT ? nomor(a.indukId(), hari) : null, hari)));
    }

    /** The units directly below that were active on that day, by code. */
    public List<UnitRingkas> bawah(String id, LocalDate hari) {
        return bawah(List.of(id), hari).getOrDefault(id, List.of());
    }

    /** The same of many units by their id; those without any are left out. */
    public Map<String, List<UnitRingkas>> bawah(Collection<String> ids, LocalDate hari) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, String> nomor = ids.stream().distinct().filter(id -> nomor(id, hari) != null)
                .collect(Collectors.toMap(id -> id, id -> nomor(id, hari)));
        return atribut.cabangAktif(ids, hari).stream().map(c -> c.ringkas(nomor.get(c.atribut().indukId()), hari))
                .collect(Collectors.groupingBy(UnitRingkas::induk));
    }

    private String nomor(String id, LocalDate hari) {
        return pada(id, hari).map(AtributUnit::nomor).orElse(null);
    }

    private Optional<AtributUnit> pada(String id, LocalDate hari) {
        return atribut.findFirstByUnitIdAndMulaiLessThanEqualOrderByMulaiDesc(id, hari);
    }
}
