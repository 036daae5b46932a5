package id.rukun.hukum.koordinasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Levels of posts, and who must be represented by the level below him (Pasal 9 angka 6 Perwali Bukittinggi 65/2014). */
class TingkatJabatanTest {

    private static final TabelUji TINGKAT = new TabelUji("tingkat-jabatan");
    private static final TabelUji PERWAKILAN = new TabelUji("aturan-perwakilan");

    @ParameterizedTest(name = "{0}, {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DINAS BADAN SATPOL_PP                    | SEKRETARIS KEPALA_BIDANG                       | 2
            BAGIAN KANTOR                            | KEPALA_SUBBAGIAN KEPALA_SEKSI                  | 2
            INSPEKTORAT                              | SEKRETARIS INSPEKTUR_PEMBANTU                  | 2
            SETWAN                                   | KEPALA_BAGIAN                                  | 2
            KECAMATAN KELURAHAN                      | SEKRETARIS                                     | 2
            DINAS BADAN SATPOL_PP INSPEKTORAT SETWAN | KEPALA_SUBBAGIAN KEPALA_SEKSI KEPALA_UPT       | 3
            KECAMATAN KELURAHAN                      | KEPALA_SEKSI                                   | 3
            """)
    void tingkat(String unit, String pos, int tingkat) {
        Arrays.stream(unit.split(" ")).forEach(u -> Arrays.stream(pos.split(" ")).forEach(p ->
                assertThat(TINGKAT.tanya("jenisUnit", u, "jenisPos", p)).as(u + " " + p).contains(Map.of("tingkat", tingkat))));
    }

    @ParameterizedTest
    @EnumSource(JenisUnitKerja.class)
    @DisplayName("the head of every unit is of the first level")
    void kepala(JenisUnitKerja unit) {
        assertThat(TINGKAT.tanya("jenisUnit", unit.name(), "jenisPos", "KEPALA")).contains(Map.of("tingkat", 1));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DINAS             | STAF
            DINAS             |
            DINAS             | KEPALA_BAGIAN
            BAGIAN            | SEKRETARIS
            KANTOR            | KEPALA_UPT
            SETWAN            | SEKRETARIS
            INSPEKTORAT       | KEPALA_BIDANG
            KECAMATAN         | KEPALA_SUBBAGIAN
            INSTANSI_VERTIKAL | KEPALA_SEKSI
            """)
    @DisplayName("who has no row is of the ninth level: the table does not answer")
    void staf(String unit, String pos) {
        assertThat(TINGKAT.tanya("jenisUnit", unit, "jenisPos", pos)).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DINAS                                                                 | KEPALA       | WAJIB
            BADAN                                                                 | KEPALA       | WAJIB
            BAGIAN                                                                | KEPALA       | WAJIB
            KANTOR                                                                | KEPALA       | WAJIB
            INSPEKTORAT SETWAN SATPOL_PP KECAMATAN KELURAHAN                      | KEPALA       | ANALOGI
            INSTANSI_VERTIKAL LEMBAGA_NEGARA BUMD RUMAH_SAKIT PERGURUAN_TINGGI_SWASTA | KEPALA   | TIDAK_DIATUR
            SETDA ASISTEN                                                         | KEPALA       | TIDAK_DIATUR
            KEPALA_DAERAH                                                         | WAKIL        | TIDAK_DIATUR
            """)
    void perwakilan(String unit, String pos, String aturan) {
        Arrays.stream(unit.split(" ")).forEach(u ->
                assertThat(PERWAKILAN.tanya("jenisUnit", u, "jenisPos", pos)).as(u).contains(Map.of("aturan", aturan)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"DINAS, SEKRETARIS", "SETWAN, KEPALA_BAGIAN", "DINAS,", "BLUD, KEPALA", "DPRD, KEPALA"})
    @DisplayName("who is no head of a unit, and who is no party of Bukittinggi, has no rule")
    void tanpaAturan(String unit, String pos) {
        assertThat(PERWAKILAN.tanya("jenisUnit", unit, "jenisPos", pos)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            BKT-X-29 | DINAS             | WAJIB
            BKT-X-34 | KECAMATAN         | ANALOGI
            BKT-X-35 | INSTANSI_VERTIKAL | TIDAK_DIATUR
            """)
    void contoh(String id, String unit, String aturan) {
        assertThat(PERWAKILAN.tanya("jenisUnit", unit, "jenisPos", "KEPALA")).contains(Map.of("aturan", aturan));
    }

    @Test
    @DisplayName("rows as the catalogue counts them, and every kind of unit in them is known")
    void lengkap() {
        assertThat(TINGKAT.jumlahBaris()).isEqualTo(8);
        assertThat(PERWAKILAN.jumlahBaris()).isEqualTo(7);
        assertThat(TINGKAT.kata(0)).filteredOn(u -> !u.equals("-")).allMatch(TingkatJabatanTest::dikenal);
        assertThat(PERWAKILAN.kata(0)).doesNotHaveDuplicates().allMatch(TingkatJabatanTest::dikenal);
    }

    private static boolean dikenal(String jenis) {
        return Arrays.stream(JenisUnitKerja.values()).anyMatch(j -> j.name().equals(jenis));
    }
}
