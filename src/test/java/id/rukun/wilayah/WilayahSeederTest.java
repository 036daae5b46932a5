package id.rukun.wilayah;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@RegisterTest
class WilayahSeederTest {

    @Autowired
    private WilayahSeeder seeder;

    @Autowired
    private WilayahService wilayah;

    @Autowired
    private UnitRepository unit;

    @Autowired
    private AtributUnitRepository atribut;

    @ParameterizedTest(name = "{0} has {2} {1}")
    @CsvSource({
        "31, KOTA, 5", "31, KABUPATEN, 1", "31, KECAMATAN, 44", "31, KELURAHAN, 267",
        "13.75, KECAMATAN, 3", "13.75, KELURAHAN, 24", "13.75, DESA, 0",
        "32.79, KECAMATAN, 4", "32.79, KELURAHAN, 9", "32.79, DESA, 16"
    })
    void counts(String kode, JenisUnit jenis, int jumlah) {
        assertThat(wilayah.turunan(WilayahSeeder.idDariKode(kode), jenis)).hasSize(jumlah);
    }

    @ParameterizedTest(name = "{0} is {1} of {2}")
    @CsvSource({
        "31, Provinsi DKI Jakarta, dki",
        "31.01, Kabupaten Administrasi Kepulauan Seribu, dki",
        "31.71, Kota Administrasi Jakarta Pusat, dki",
        "31.71.01, Kecamatan Gambir, dki",
        "31.71.01.1001, Kelurahan Gambir, dki",
        "13.75, Kota Bukittinggi, bukittinggi",
        "32.79.01.1001, Kelurahan Banjar, banjar",
        "32.79.01.2003, Desa Balokang, banjar"
    })
    void namesAndGovernments(String kode, String nama, String tenant) {
        String id = WilayahSeeder.idDariKode(kode);
        assertThat(wilayah.nama(id)).isEqualTo(nama);
        assertThat(wilayah.unit(id).tenant()).isEqualTo(tenant);
    }

    @Test
    @DisplayName("no area is written in capitals or without a parent")
    void everyAreaIsNamedAndPlaced() {
        List<AtributUnit> semua = atribut.findAll().stream().filter(a -> unit.findById(a.unitId()).orElseThrow().jenis().wilayah())
                .toList();
        assertThat(semua).hasSize(378)
                .allSatisfy(a -> assertThat(a.nama()).matches("(DKI )?([A-Z][a-z]+ ?)+"))
                .allSatisfy(a -> assertThat(a.indukId() == null).isEqualTo(a.kode().length() == 2));
    }

    @Test
    @DisplayName("a second start changes nothing")
    void idempotent() throws Exception {
        long sebelum = unit.count();
        seeder.run(new DefaultApplicationArguments());
        assertThat(unit.count()).isEqualTo(sebelum);
        assertThat(atribut.count()).isEqualTo(sebelum);
    }
}
