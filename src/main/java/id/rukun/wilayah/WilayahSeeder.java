package id.rukun.wilayah;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the real areas from {@code wilayah/wilayah.csv} into an empty register; a later start changes nothing. */
@Component
@Order(WilayahSeeder.URUTAN)
public class WilayahSeeder implements ApplicationRunner {

    /** Place among the runners of the start: before everything that needs areas. */
    public static final int URUTAN = 10;

    // The source has no founding dates; all areas are older than the regulations that Rukun serves.
    private static final LocalDate SEJAK = LocalDate.of(2000, 1, 1);
    private static final ClassPathResource SUMBER = new ClassPathResource("wilayah/wilayah.csv");

    private final UnitRepository unit;
    private final EntityManager entities;
    private final Clock clock;

    WilayahSeeder(UnitRepository unit, EntityManager entities, Clock clock) {
        this.unit = unit;
        this.entities = entities;
        this.clock = clock;
    }

    /** The immutable id of a seeded area, derived from the code it had at seeding. */
    public static String idDariKode(String kode) {
        return UUID.nameUUIDFromBytes(("wilayah:" + kode).getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    @Transactional
    public void run(ApplicationArguments argumen) throws IOException {
        if (unit.existsByJenis(JenisUnit.PROVINSI)) {
            return;
        }
        Instant saat = clock.instant();
        // The file lists parents before children.
        for (BarisWilayah baris : baca()) {
            Unit baru = new Unit(idDariKode(baris.kode()), baris.jenis(), baris.tenant(), Set.of(), SEJAK);
            entities.persist(baru);
            entities.persist(AtributUnit.bernama(baru, baris.kode(), baris.nama(), baris.idInduk(), saat));
        }
        entities.flush();
    }

    private static List<BarisWilayah> baca() throws IOException {
        CsvSchema judulKolom = CsvSchema.emptySchema().withHeader();
        try (InputStream isi = SUMBER.getInputStream();
                MappingIterator<BarisWilayah> baris =
                        new CsvMapper().readerFor(BarisWilayah.class).with(judulKolom).readValues(isi)) {
            return baris.readAll();
        }
    }

    record BarisWilayah(String kode, String nama, JenisUnit jenis, String induk, String tenant) {

        String idInduk() {
            return induk.isEmpty() ? null : idDariKode(induk);
        }
    }
}
