package id.rukun.pengawasan.edisi;

import id.rukun.tenggat.Kalender;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the running cases of governments by the edition that they keep. */
@Component
class KasusEdisi {

    private final EntityManager entities;

    KasusEdisi(EntityManager entities) {
        this.entities = entities;
    }

    /** By procedure, those opened before a day and those since. */
    @Transactional(readOnly = true)
    List<BarisKasusEdisi> pada(LocalDate mulai, Collection<String> tenant) {
        return entities.createQuery("""
                select max(k.judul), sum(case when k.edisi < :mulai then 1 else 0 end), count(k) from Kasus k
                where k.tenant in :tenant and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN
                group by k.prosedur order by 1""", Object[].class)
                .setParameter("mulai", mulai).setParameter("tenant", tenant).getResultStream()
                .map(b -> baris(mulai, (String) b[0], ((Number) b[1]).longValue(), (Long) b[2])).toList();
    }

    private static BarisKasusEdisi baris(LocalDate mulai, String prosedur, long lama, long semua) {
        return new BarisKasusEdisi(Kalender.tulis(mulai), prosedur, lama, semua - lama);
    }
}
