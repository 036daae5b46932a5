package id.rukun.wilayah.kerja;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.wilayah.AtributUnit;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahSeeder;
import id.rukun.wilayah.WilayahService;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the units that the regulations on coordination name from {@code wilayah/unit-kerja.csv} into a register that has none;
 * a later start changes nothing. Every Kecamatan and Kelurahan of those cities is a unit as well.
 */
@Component
@Order(UnitKerjaSeeder.URUTAN)
public class UnitKerjaSeeder implements ApplicationRunner {

    /** Place among the runners of the start: after the areas, before everything that needs offices. */
    public static final int URUTAN = WilayahSeeder.URUTAN + 5;

    // The source has no founding dates; all units are older than the regulations that Rukun serves.
    private static final LocalDate SEJAK = LocalDate.of(2000, 1, 1);
    private static final ClassPathResource SUMBER = new ClassPathResource("wilayah/unit-kerja.csv");

    private final UnitKerjaRepository unitKerja;
    private final WilayahService wilayah;
    private final EntityManager entities;
    private final Clock clock;

    UnitKerjaSeeder(UnitKerjaRepository unitKerja, WilayahService wilayah, EntityManager entities, Clock clock) {
        this.unitKerja = unitKerja;
        this.wilayah = wilayah;
        this.entities = entities;
        this.clock = clock;
    }

    /** The immutable id of a seeded unit: of a government's area, and of the unit's code there. */
    public static String id(String kodePemerintah, String kode) {
        return WilayahSeeder.idDariKode(kodePemerintah + "." + kode);
    }

    @Override
    @Transactional
    public void run(ApplicationArguments argumen) throws IOException {
        if (unitKerja.count() > 0) {
            return;
        }
        Instant saat = clock.instant();
        List<BarisUnitKerja> semua = baca();
        // The file lists parents before children.
        semua.forEach(baris -> unit(baris, saat));
        semua.stream().map(BarisUnitKerja::pemerintah).distinct().forEach(kode -> pemerintah(kode, saat));
        entities.flush();
    }

    private void unit(BarisUnitKerja baris, Instant saat) {
        String kota = WilayahSeeder.idDariKode(baris.pemerintah());
        String induk = baris.induk().isEmpty() ? kota : id(baris.pemerintah(), baris.induk());
        Unit baru = Unit.tetap(id(baris.pemerintah(), baris.kode()), bentuk(baris.jenis()), wilayah.unit(kota).tenant(), SEJAK);
        entities.persist(baru);
        entities.persist(AtributUnit.bernama(baru, baris.pemerintah() + "." + baris.kode(), baris.nama(), induk, saat));
        entities.persist(new UnitKerja(baru, baris.jenis(), baris.routing(), saat));
    }

    private void pemerintah(String kode, Instant saat) {
        String kota = WilayahSeeder.idDariKode(kode);
        entities.persist(new UnitKerja(wilayah.unit(kota), JenisUnitKerja.KEPALA_DAERAH, JenisUnitKerja.KEPALA_DAERAH.name(), saat));
        Stream.of(JenisUnit.KECAMATAN, JenisUnit.KELURAHAN).flatMap(jenis -> wilayah.turunan(kota, jenis).stream())
                .forEach(u -> entities.persist(new UnitKerja(wilayah.unit(u.id()), JenisUnitKerja.valueOf(u.jenis().name()),
                        u.jenis().name(), saat)));
    }

    private static JenisUnit bentuk(JenisUnitKerja jenis) {
        return Set.of(JenisUnitKerja.SETDA, JenisUnitKerja.ASISTEN).contains(jenis) ? JenisUnit.valueOf(jenis.name())
                : JenisUnit.UNIT_KERJA;
    }

    private static List<BarisUnitKerja> baca() throws IOException {
        CsvSchema judulKolom = CsvSchema.emptySchema().withHeader();
        try (InputStream isi = SUMBER.getInputStream();
                MappingIterator<BarisUnitKerja> baris =
                        new CsvMapper().readerFor(BarisUnitKerja.class).with(judulKolom).readValues(isi)) {
            return baris.readAll();
        }
    }

    /**
     * One unit of the file.
     *
     * @param pemerintah code of the area of its government
     * @param kode its code there
     * @param induk code of the unit above; empty for what stands directly below the government
     */
    record BarisUnitKerja(String pemerintah, String kode, String induk, JenisUnitKerja jenis, String routing, String nama) {}
}
