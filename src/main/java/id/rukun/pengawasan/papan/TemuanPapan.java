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
 * What the nightly verification found and is not whole again. Where a case itself is gone nobody knows any more whose it was:
 * those who watch over a whole government read it.
 */
@Component
class TemuanPapan {

    private static final String SEMUA = """
            select t.* from temuan_berkas t left join kasus k on k.nomor = t.nomor_kasus
            where t.pulih_pada is null and (%s%s)
            order by t.ditemukan_pada, t.id offset :dari rows fetch next :banyaknya rows only""";

    private final EntityManager entities;

    TemuanPapan(EntityManager entities) {
        this.entities = entities;
    }

    /** The oldest first. */
    List<TemuanBerkas> cari(Lingkup lingkup, int dari, int banyaknya) {
        NativeQuery<TemuanBerkas> query = entities.unwrap(Session.class).createNativeQuery(
                SEMUA.formatted(lingkup.syarat("k.tenant", "k.unit_id"), lingkup.tenant().isEmpty() ? "" : " or k.id is null"),
                TemuanBerkas.class);
        lingkup.nilai().forEach((nama, isi) -> query.setParameterList(nama, (Collection<?>) isi));
        return query.setParameter("dari", dari).setParameter("banyaknya", banyaknya).list();
    }
}
