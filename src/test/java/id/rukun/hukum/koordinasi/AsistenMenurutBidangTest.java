package id.rukun.hukum.koordinasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pasal 11 Perwali Bukittinggi 65/2014, field by field. */
class AsistenMenurutBidangTest {

    private static final TabelUji TABEL = new TabelUji("asisten-menurut-bidang");
    private static final String BUKITTINGGI = "bukittinggi";

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PEMERINTAHAN           | PEMERINTAHAN  | a | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            HUKUM                  | PEMERINTAHAN  | a | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            ORGANISASI             | PEMERINTAHAN  | a | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            PENGAWASAN             | PEMERINTAHAN  | a | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            KEPEGAWAIAN            | PEMERINTAHAN  | a | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            TRANTIB                | PEMERINTAHAN  | a | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            LINMAS                 | PEMERINTAHAN  | a | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            BENCANA                | PEMERINTAHAN  | a | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            KEPENDUDUKAN           | PEMERINTAHAN  | a | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            AGRARIA                | PEMERINTAHAN  | a | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            KERJA_SAMA             | PEMERINTAHAN  | a | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            PERADILAN              | PEMERINTAHAN  | a | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            KESBANGPOL             | PEMERINTAHAN  | a | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            PEMBERDAYAAN_MASYARAKAT | PEMERINTAHAN  | a | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            PERENCANAAN            | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            LITBANG                | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            STATISTIK              | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            PEKERJAAN_UMUM         | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            BUDPAR                 | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            PERTANIAN              | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            LINGKUNGAN_HIDUP       | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            KOPERASI_UKM           | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            PENANAMAN_MODAL        | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            PERINDAG               | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            PENDIDIKAN             | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            KESEHATAN              | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            SOSIAL                 | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            TENAGA_KERJA           | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            PP_KB                  | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            BADAN_USAHA_DAERAH     | EKBANG_KESRA  | b | PELAKSANAAN_TUGAS
            UMUM_PERLENGKAPAN      | ADM_UMUM      | c | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            KEUANGAN_DAERAH        | ADM_UMUM      | c | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            ASET_DAERAH            | ADM_UMUM      | c | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            PENDAPATAN             | ADM_UMUM      | c | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            PERHUBUNGAN            | ADM_UMUM      | c | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            KOMINFO                | ADM_UMUM      | c | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            PUSTAKA_ARSIP          | ADM_UMUM      | c | PERUMUSAN_KEBIJAKAN,PELAKSANAAN_TUGAS
            """)
    @DisplayName("each field of Pasal 11; huruf b names no formulation of policy")
    void bidang(String bidang, String asisten, String huruf, String fungsi) {
        assertThat(TABEL.tanya("kota", BUKITTINGGI, "bidang", bidang))
                .contains(Map.of("asisten", asisten, "fungsi", fungsi));
    }

    @Test
    @DisplayName("BKT-X-107 37 rows: 14 PEMERINTAHAN, 16 EKBANG_KESRA, 7 ADM_UMUM")
    void lengkap() {
        assertThat(TABEL.jumlahBaris()).isEqualTo(37);
        assertThat(TABEL.kata(1)).hasSize(37).doesNotHaveDuplicates();
        assertThat(TABEL.kata(1).stream()
                .map(bidang -> TABEL.tanya("kota", BUKITTINGGI, "bidang", bidang).orElseThrow().get("asisten").toString())
                .collect(Collectors.groupingBy(a -> a, Collectors.counting())))
                .isEqualTo(Map.of("PEMERINTAHAN", 14L, "EKBANG_KESRA", 16L, "ADM_UMUM", 7L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGAMA", "kesehatan", "", "PEMUDA"})
    @DisplayName("what Pasal 11 does not name, no Asisten has")
    void tidakTerdaftar(String bidang) {
        assertThat(TABEL.tanya("kota", BUKITTINGGI, "bidang", bidang)).isEmpty();
        assertThat(TABEL.tanya("kota", BUKITTINGGI, "bidang", null)).isEmpty();
    }

    @Test
    @DisplayName("Banjar divides no fields")
    void kotaLain() {
        assertThat(TABEL.kata(1)).allSatisfy(bidang -> assertThat(TABEL.tanya("kota", "banjar", "bidang", bidang)).isEmpty());
    }
}
