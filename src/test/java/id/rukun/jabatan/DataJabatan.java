package id.rukun.jabatan;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Posts for tests, each login registered as that of the person who holds the post. */
public final class DataJabatan {

    private static final Instant SAAT = Instant.parse("2018-01-01T02:00:00Z");

    private DataJabatan() {}

    public static PemegangJabatan simpan(EntityManager entities, PemegangJabatan posisi) {
        simpan(entities, List.of(posisi));
        return posisi;
    }

    /** Several at once: each writing looks at all that the session holds. */
    public static void simpan(EntityManager entities, List<PemegangJabatan> semua) {
        for (PemegangJabatan posisi : semua) {
            if (posisi.akun() != null && entities.find(AkunOrang.class, posisi.akun()) == null) {
                entities.persist(new AkunOrang(posisi.akun(), posisi.orang(), SAAT));
            }
        }
        // Nothing tells Hibernate that person and login come before the post.
        entities.flush();
        semua.forEach(entities::persist);
        entities.flush();
    }

    /** Whoever has this login has none, and never had it. */
    public static void tanpaAkun(EntityManager entities, String login) {
        entities.createNativeQuery("update pemegang_jabatan set akun = null where akun = ?1").setParameter(1, login)
                .executeUpdate();
        entities.createNativeQuery("delete from akun_orang where login = ?1").setParameter(1, login).executeUpdate();
    }
}
