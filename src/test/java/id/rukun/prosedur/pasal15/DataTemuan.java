package id.rukun.prosedur.pasal15;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Findings about the units of a Kelurahan that belongs to a test. */
public final class DataTemuan {

    private static final LocalDate SEJAK = LocalDate.of(2018, 1, 1);

    private DataTemuan() {}

    /** All RT and RW of a Kelurahan are put off, so that the daily process leaves them alone. */
    public static void ditunda(EntityManager entities, String kelurahan) {
        List<String> rw = bawahan(entities, kelurahan);
        rw.forEach(id -> simpan(entities, kelurahan, id, "RW"));
        rw.stream().flatMap(id -> bawahan(entities, id).stream()).forEach(id -> simpan(entities, kelurahan, id, "RT"));
    }

    private static List<String> bawahan(EntityManager entities, String induk) {
        return entities.createQuery("select a.unitId from AtributUnit a where a.indukId = :induk", String.class)
                .setParameter("induk", induk).getResultList();
    }

    private static void simpan(EntityManager entities, String kelurahan, String unit, String tingkat) {
        TemuanBatas temuan = new TemuanBatas(kelurahan, new UnitDiLuarBatas(unit, tingkat, 0, "KURANG"), SEJAK);
        temuan.ditunda("Ditunda oleh uji", LocalDate.of(2100, 1, 1));
        entities.persist(temuan);
    }
}
