package id.rukun.hukum.koordinasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pasal 15 Perwali Banjar 6/2023: the natures of each pair of kinds, as the paragraphs list them. */
class JenisHubunganKerjaTest {

    private static final TabelUji TABEL = new TabelUji("jenis-hubungan-kerja");
    private static final List<String> URUTAN =
            List.of("SETDA", "SETWAN", "INSPEKTORAT", "DINAS", "BADAN", "KECAMATAN", "KELURAHAN");
    private static final Map<String, String> SIFAT = Map.of("K", "KONSULTATIF", "L", "KOLEGIAL", "F", "FUNGSIONAL",
            "S", "STRUKTURAL", "O", "KOORDINATIF", "TF", "TEKNIS_FUNGSIONAL", "TO", "TEKNIS_OPERASIONAL");

    @ParameterizedTest(name = "{0}: {1}, {2} → {4}")
    @CsvSource(delimiter = '|', textBlock = """
            1  | SETDA       | SETWAN      | (3)  | L F S O   | DIATUR
            2  | SETDA       | DINAS       | (4)  | K L F S O | DIATUR
            3  | SETDA       | BADAN       | (4)  | K L F S O | DIATUR
            4  | SETDA       | KECAMATAN   | (5)  | K L F S O | DIATUR
            5  | SETWAN      | DINAS       | (6)  | L F O     | DIATUR
            6  | SETWAN      | BADAN       | (6)  | L F O     | DIATUR
            7  | SETWAN      | KECAMATAN   | (7)  | TF TO     | DIATUR
            8  | DINAS       | DINAS       | (8)  | L F O     | DIATUR
            9  | DINAS       | BADAN       | (8)  | L F O     | DIATUR
            10 | BADAN       | BADAN       | (8)  | L F O     | DIATUR
            11 | DINAS       | KECAMATAN   | (9)  | TF TO     | DIATUR
            12 | BADAN       | KECAMATAN   | (9)  | TF TO     | DIATUR
            13 | KECAMATAN   | KELURAHAN   | (10) | L F S O   | DIATUR
            14 | SETDA       | SETDA       |      |           | TIDAK_DIATUR
            15 | SETDA       | INSPEKTORAT |      |           | TIDAK_DIATUR
            16 | SETDA       | KELURAHAN   |      |           | TIDAK_DIATUR
            17 | SETWAN      | SETWAN      |      |           | TIDAK_DIATUR
            18 | SETWAN      | INSPEKTORAT |      |           | TIDAK_DIATUR
            19 | SETWAN      | KELURAHAN   |      |           | TIDAK_DIATUR
            20 | INSPEKTORAT | INSPEKTORAT |      |           | TIDAK_DIATUR
            21 | INSPEKTORAT | DINAS       |      |           | TIDAK_DIATUR
            22 | INSPEKTORAT | BADAN       |      |           | TIDAK_DIATUR
            23 | INSPEKTORAT | KECAMATAN   |      |           | TIDAK_DIATUR
            24 | INSPEKTORAT | KELURAHAN   |      |           | TIDAK_DIATUR
            25 | DINAS       | KELURAHAN   |      |           | TIDAK_DIATUR
            26 | BADAN       | KELURAHAN   |      |           | TIDAK_DIATUR
            27 | KECAMATAN   | KECAMATAN   |      |           | TIDAK_DIATUR
            28 | KELURAHAN   | KELURAHAN   |      |           | TIDAK_DIATUR
            """)
    @DisplayName("each pair with its natures, the paragraph that gives them, and whether it is regulated")
    void pasangan(int baris, String a, String b, String ayat, String sifat, String status) {
        Map<String, Object> harap = new HashMap<>(Map.of("status", status));
        if (sifat != null) {
            harap.put("sifat", Arrays.stream(sifat.split(" ")).map(SIFAT::get).collect(Collectors.joining(",")));
            harap.put("ayat", "Pasal 15 ayat " + ayat);
        }
        assertThat(TABEL.tanya("jenisA", a, "jenisB", b)).contains(harap);
    }

    @Test
    @DisplayName("BJR-X-16 28 pairs, 13 of them regulated, each pair once and in the order of Pasal 15 ayat (1)")
    void lengkap() {
        assertThat(TABEL.jumlahBaris()).isEqualTo(28);
        List<Object> status = semuaPasangan()
                .map(p -> TABEL.tanya("jenisA", p.get(0), "jenisB", p.get(1)).orElseThrow().get("status")).toList();
        assertThat(status).hasSize(28).containsOnly("DIATUR", "TIDAK_DIATUR");
        assertThat(status.stream().filter("DIATUR"::equals)).hasSize(13);
    }

    @Test
    @DisplayName("BJR-X-18 without a kind, or in another order, no row answers")
    void tanpaJawaban() {
        assertThat(TABEL.tanya("jenisA", "DINAS", "jenisB", "SETDA")).isEmpty();
        assertThat(TABEL.tanya("jenisA", "KELURAHAN", "jenisB", "KECAMATAN")).isEmpty();
        assertThat(TABEL.tanya("jenisA", "BLUD", "jenisB", "DINAS")).isEmpty();
        assertThat(TABEL.tanya("jenisA", null, "jenisB", "DINAS")).isEmpty();
        assertThat(TABEL.tanya("jenisA", "SATPOL_PP", "jenisB", "DINAS")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}: {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            BJR-X-01  | DINAS     | DINAS     | FUNGSIONAL  | true
            BJR-X-02  | DINAS     | DINAS     | STRUKTURAL  | false
            BJR-X-03  | DINAS     | DINAS     | KONSULTATIF | false
            BJR-X-07  | SETDA     | DINAS     | KONSULTATIF | true
            BJR-X-08  | SETDA     | SETWAN    | KONSULTATIF | false
            BJR-X-09  | SETWAN    | BADAN     | STRUKTURAL  | false
            BJR-X-11  | KECAMATAN | KELURAHAN | STRUKTURAL  | true
            BJR-X-13  | DINAS     | KELURAHAN | FUNGSIONAL  | false
            BJR-X-113 | SETDA     | BADAN     | KONSULTATIF | true
            BJR-X-113 | SETDA     | BADAN     | STRUKTURAL  | true
            BJR-X-115 | SETWAN    | DINAS     | KOLEGIAL    | true
            BJR-X-115 | SETWAN    | KECAMATAN | KOLEGIAL    | false
            """)
    void contoh(String id, String a, String b, String sifat, boolean berlaku) {
        Object isi = TABEL.tanya("jenisA", a, "jenisB", b).orElseThrow().get("sifat");
        assertThat(isi != null && List.of(isi.toString().split(",")).contains(sifat)).isEqualTo(berlaku);
    }

    private static Stream<List<String>> semuaPasangan() {
        return IntStream.range(0, URUTAN.size()).boxed()
                .flatMap(i -> URUTAN.subList(i, URUTAN.size()).stream().map(b -> List.of(URUTAN.get(i), b)));
    }
}
