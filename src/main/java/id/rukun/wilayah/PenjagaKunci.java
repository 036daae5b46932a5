package id.rukun.wilayah;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the locks of RUKUN-POL-04 on and takes them off. */
@Component
class PenjagaKunci {

    private final UnitRepository unit;
    private final KunciPenataanRepository kunci;
    private final Clock clock;

    PenjagaKunci(UnitRepository unit, KunciPenataanRepository kunci, Clock clock) {
        this.unit = unit;
        this.kunci = kunci;
        this.clock = clock;
    }

    void kunci(String kasusId, String nomorKasus, Collection<String> unitIds, UnaryOperator<String> nama) {
        Set<String> bebas = new HashSet<>(unitIds);
        cadangkan(bebas);
        for (KunciPenataan terpasang : kunci.findByKunciTerbukaIn(unitIds)) {
            if (!terpasang.kasusId().equals(kasusId)) {
                String id = terpasang.unitId();
                throw new UnitTerkunciException(id, nama.apply(id), terpasang.nomorKasus());
            }
            bebas.remove(terpasang.unitId());
        }
        bebas.forEach(id -> kunci.save(new KunciPenataan(id, kasusId, nomorKasus, clock.instant())));
        kunci.flush();
    }

    /** A rival waits here until the first case has committed, and then reads whose lock it meets. */
    private void cadangkan(Set<String> unitIds) {
        Set<String> ada = unit.cadangkan(unitIds).stream().map(Unit::id).collect(Collectors.toSet());
        unitIds.stream().filter(id -> !ada.contains(id)).findFirst().ifPresent(id -> {
            throw new UnitTidakDikenalException(id);
        });
    }

    Optional<KunciPenataan> aktif(String unitId) {
        return kunci.findByKunciTerbuka(unitId);
    }

    List<KunciPenataan> aktif(Collection<String> unitIds) {
        return kunci.findByKunciTerbukaIn(unitIds);
    }

    void lepasSelain(String kasusId, Collection<String> tetap) {
        kunci.findByKasusIdAndDilepasIsNull(kasusId).stream().filter(k -> !tetap.contains(k.unitId()))
                .forEach(k -> k.lepas(clock.instant()));
        kunci.flush();
    }
}
