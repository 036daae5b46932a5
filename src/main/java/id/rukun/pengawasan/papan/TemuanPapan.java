package id.rukun.pengawasan.papan;

import id.rukun.berkas.periksa.TemuanBerkas;
import id.rukun.engine.watch.Lingkup;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.springframework.stereotype.Component;

/**
 * What the nightly verification found and is not whole again. Where a case itself is gone, those read it who watch over the
 * whole government whose case it was when it was last seen. What belongs to no government that is known (a case that was gone
 * before anything was found in it, the list of heads, the counter of the numbers) is read by those who look after the machine,
 * of whatever government: they are the only ones who can look into the database, and it names nobody.
 */
@Component
class TemuanPapan {

    private static final String SEMUA = """
            select t.* from temuan_berkas t left join kasus k on k.nomor = t.nomor_kasus
            where t.pulih_pada is null and (%s%s%s)
            order by t.ditemukan_pada, t.id offset :dari rows fetch next :banyaknya rows only""";

    private final EntityManager entities;

    TemuanPapan(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The oldest first.
     *
     * @param operator whether who asks looks after the machine
     */
    List<TemuanBerkas> cari(Lingkup lingkup, boolean operator, int dari, int banyaknya) {
        boolean seluruhnya = !lingkup.tenant().isEmpty();
        NativeQuery<TemuanBerkas> query = entities.unwrap(Session.class).createNativeQuery(
                SEMUA.formatted(lingkup.syarat("k.tenant", "k.unit_id"),
                        seluruhnya ? " or k.id is null and t.tenant in (:tenant)" : "",
                        seluruhnya && operator ? " or k.id is null and t.tenant is null" : ""),
                TemuanBerkas.class);
        lingkup.nilai().forEach((nama, isi) -> {
            if (isi instanceof Collection<?> banyak) {
                query.setParameterList(nama, banyak);
            } else {
                query.setParameter(nama, isi);
            }
        });
        return query.setParameter("dari", dari).setParameter("banyaknya", banyaknya).list();
    }
}
