package id.rukun.wilayah;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Builds RW, RT and neighbourhoods for tests. Everything begins on {@link #SEJAK} unless said otherwise. */
public class DataUnit {

    public static final LocalDate SEJAK = LocalDate.of(2017, 1, 1);
    public static final String GAMBIR = WilayahSeeder.idDariKode("31.71.01.1001");
    public static final String CIDENG = WilayahSeeder.idDariKode("31.71.01.1002");

    private static final Instant SAAT = Instant.parse("2017-01-01T02:00:00Z");

    private final EntityManager entities;

    public DataUnit(EntityManager entities) {
        this.entities = entities;
    }

    public String rw(String kelurahan, String nomor) {
        return unit(JenisUnit.RW, kelurahan, nomor, SEJAK);
    }

    public String rt(String rw, String nomor, Pengecualian... pengecualian) {
        return unit(JenisUnit.RT, rw, nomor, SEJAK, pengecualian);
    }

    public String unit(JenisUnit jenis, String induk, String nomor, LocalDate mulai, Pengecualian... pengecualian) {
        Unit unit = Unit.baru(jenis, "dki", Set.of(pengecualian), mulai);
        entities.persist(unit);
        entities.persist(AtributUnit.bernomor(unit, nomor, atribut(induk), SAAT));
        return unit.id();
    }

    /** An area with a name: a Kecamatan or Kelurahan. */
    public String bernama(JenisUnit jenis, String induk, String kode, String nama) {
        Unit unit = Unit.baru(jenis, "dki", Set.of(), SEJAK);
        entities.persist(unit);
        entities.persist(AtributUnit.bernama(unit, kode, nama, induk, SAAT));
        return unit.id();
    }

    /** Ends a unit, its attributes with it. */
    public void akhiri(String id, StatusUnit sebab, LocalDate hariTerakhir) {
        entities.find(Unit.class, id).akhiri(sebab, hariTerakhir);
        atribut(id).akhiri(hariTerakhir.plusDays(1));
        entities.flush();
    }

    public void bertetangga(String a, String b) {
        bertetangga(a, b, SEJAK, null);
    }

    public void bertetangga(String a, String b, LocalDate mulai, LocalDate sampai) {
        entities.persist(new Ketetanggaan(new Pasangan(a, b), mulai, sampai, SAAT));
        entities.flush();
    }

    private AtributUnit atribut(String unitId) {
        return entities.createQuery("select a from AtributUnit a where a.unitId = :id", AtributUnit.class)
                .setParameter("id", unitId)
                .getSingleResult();
    }
}
