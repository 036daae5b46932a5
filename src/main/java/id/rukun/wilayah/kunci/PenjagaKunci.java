package id.rukun.wilayah.kunci;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Puts the locks of RUKUN-POL-04 on and takes them off. */
@Component
public class PenjagaKunci {

    private final KunciPenataanRepository kunci;
    private final Clock clock;

    PenjagaKunci(KunciPenataanRepository kunci, Clock clock) {
        this.kunci = kunci;
        this.clock = clock;
    }

    /** Locks units whose rows the transaction has reserved, so that a rival waits and then reads whose lock it meets. */
    public void kunci(String kasusId, String nomorKasus, Collection<String> unitIds, UnaryOperator<String> nama) {
        Set<String> bebas = new HashSet<>(unitIds);
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

    public Optional<KunciPenataan> aktif(String unitId) {
        return kunci.findByKunciTerbuka(unitId);
    }

    public List<KunciPenataan> aktif(Collection<String> unitIds) {
        return kunci.findByKunciTerbukaIn(unitIds);
    }

    public void lepasSelain(String kasusId, Collection<String> tetap) {
        kunci.findByKasusIdAndDilepasIsNull(kasusId).stream().filter(k -> !tetap.contains(k.unitId()))
                .forEach(k -> k.lepas(clock.instant()));
        kunci.flush();
    }
}
