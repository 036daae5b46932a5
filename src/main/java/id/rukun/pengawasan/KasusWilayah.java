package id.rukun.pengawasan;

import id.rukun.berkas.Kasus;
import id.rukun.tenggat.JamRukun;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases of whole areas, at whatever depth: the database walks down the register, so that no area is loaded. */
@Component
class KasusWilayah {

    /** A unit hangs where its latest attributes up to today say, as everywhere in the register. */
    private static final String TERBARU = """
            with recursive area (id) as (
                select u.id from unit u where u.id in (:unit)
                union all
                select a.unit_id from area join atribut_unit a on a.induk_id = area.id
                where a.mulai = (select max(b.mulai) from atribut_unit b
                    where b.unit_id = a.unit_id and b.mulai <= :hari))
            select k.* from kasus k where k.unit_id in (select id from area)
            order by k.dibuka_pada desc, k.nomor desc""";

    private final EntityManager entities;
    private final JamRukun jam;

    KasusWilayah(EntityManager entities, JamRukun jam) {
        this.entities = entities;
        this.jam = jam;
    }

    /** The cases that were opened last in the areas of some units, newest first. */
    @Transactional(readOnly = true)
    public List<Kasus> terbaru(Collection<String> unit, int banyaknya) {
        return entities.unwrap(Session.class).createNativeQuery(TERBARU, Kasus.class)
                .setParameterList("unit", unit).setParameter("hari", jam.hariIni())
                .setMaxResults(banyaknya).list();
    }
}
