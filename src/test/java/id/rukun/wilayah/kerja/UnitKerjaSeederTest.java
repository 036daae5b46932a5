package id.rukun.wilayah.kerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.WilayahService;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** The units of the two cities as they are seeded. */
@UjiAplikasi
class UnitKerjaSeederTest {

    @Autowired private UnitKerjaSeeder seeder;
    @Autowired private UnitKerjaService unitKerja;
    @Autowired private UnitKerjaRepository repository;
    @Autowired private WilayahService wilayah;
    @Autowired private JamRukun jam;

    @ParameterizedTest
    @CsvSource({"bukittinggi, 24, 3, 9", "banjar, 9, 4, 2", "dki, 0, 0, 0"})
    @DisplayName("every Kecamatan and Kelurahan of a city is a unit, a Desa is none, and DKI has none")
    void areas(String tenant, int kelurahan, int kecamatan, int bagian) {
        Map<JenisUnitKerja, Long> jumlah = unitKerja.aktif(tenant, jam.hariIni()).stream()
                .collect(Collectors.groupingBy(UnitKerja::jenis, Collectors.counting()));
        assertThat(jumlah.getOrDefault(JenisUnitKerja.KELURAHAN, 0L)).isEqualTo(kelurahan);
        assertThat(jumlah.getOrDefault(JenisUnitKerja.KECAMATAN, 0L)).isEqualTo(kecamatan);
        assertThat(jumlah.getOrDefault(JenisUnitKerja.BAGIAN, 0L)).isEqualTo(bagian);
        assertThat(jumlah.getOrDefault(JenisUnitKerja.ASISTEN, 0L)).isEqualTo(tenant.equals("dki") ? 0 : 3);
    }

    @ParameterizedTest
    @CsvSource({"13.75, DINKES, DINAS, DINKES, Dinas Kesehatan", "13.75, RSUD, KANTOR, RUMAH_SAKIT, Rumah Sakit Umum Daerah",
        "32.79, BAG_HUKUM, BAGIAN, SETDA, Bagian Hukum", "32.79, BLUD_RSUD, BLUD, BLUD_RSUD, BLUD RSUD Kota Banjar"})
    @DisplayName("a unit has its kind, the code of the lists, and its name")
    void units(String kota, String kode, JenisUnitKerja jenis, String routing, String nama) {
        String id = UnitKerjaSeeder.id(kota, kode);
        assertThat(unitKerja.cari(id, jam.hariIni())).isPresent().get().satisfies(satu -> {
            assertThat(satu.jenis()).isEqualTo(jenis);
            assertThat(satu.kodeRouting()).isEqualTo(routing);
        });
        assertThat(wilayah.nama(id)).isEqualTo(nama);
    }

    @Test
    @DisplayName("all of the Sekretariat Daerah are one organisation, every other unit is its own")
    void organisations() {
        assertThat(organisasi("BAG_HUKUM")).isEqualTo(organisasi("ASISTEN_2")).isEqualTo(organisasi("SETDA"));
        assertThat(organisasi("DINKES")).isNotEqualTo(organisasi("DPU"));
    }

    private String organisasi(String kode) {
        return unitKerja.cari(UnitKerjaSeeder.id("13.75", kode), jam.hariIni()).orElseThrow().organisasi();
    }

    @Test
    @DisplayName("a second start changes nothing")
    void idempotent() throws Exception {
        long sebelum = repository.count();
        seeder.run(new DefaultApplicationArguments());
        assertThat(repository.count()).isEqualTo(sebelum);
    }
}
