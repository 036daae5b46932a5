package id.rukun.hukum.muat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.hukum.HukumTidakSahException;
import id.rukun.hukum.Parameter.Pengubah;
import id.rukun.hukum.ParameterHukum;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** Each test starts from a file that loads and spoils one thing in it. */
class HukumLoaderTest {

    private static final String SAH = """
            regulasi: Pergub Uji
            judul: Peraturan Uji
            parameter:
              - id: PRM-01
                kunci: rt.minimum
                jenis: BILANGAN
                nilai: 80
                satuan: KK
                dasar: Pasal 5 huruf a
                kekuatan: TEGAS
                mulai: 2016-09-14
                sampai: 2021-12-31
              - id: PRM-02
                kunci: rt.pilihan
                jenis: PILIHAN
                nilai: true
                satuan: ya/tidak
                dasar: Pasal 6
                kekuatan: TAFSIR
                tafsir: [AMB-00]
                mulai: 2016-09-14
            """;

    @Test
    void dokumenSahTermuat() {
        ParameterHukum parameter = muat(SAH);
        assertThat(parameter.pada(LocalDate.parse("2021-12-31")).bilangan("PRM-01")).isEqualTo(80);
        assertThat(parameter.pada(LocalDate.parse("2022-01-01")).pilihan("PRM-02")).isTrue();
        assertThat(parameter.cari("PRM-01", LocalDate.parse("2022-01-01"))).isEmpty();
    }

    @Test
    void edisiKeduaTermuatSebagaiDataSaja() {
        ParameterHukum parameter = muat(SAH, entri("PRM-01", "rt.minimum", "100", "2022-01-01"));
        assertThat(parameter.pada(LocalDate.parse("2021-12-31")).bilangan("PRM-01")).isEqualTo(80);
        assertThat(parameter.pada(LocalDate.parse("2022-01-01")).bilangan("PRM-01")).isEqualTo(100);
    }

    @Test
    @DisplayName("peraturan yang mengubah mengakhiri edisi yang tidak menyebut hari terakhirnya, juga edisi dari perubahan sebelumnya")
    void perubahanMengakhiriEdisiLama() {
        ParameterHukum parameter = muat(SAH, perubahan("Pergub Uji 2", "false", "2022-01-01"),
                perubahan("Pergub Uji 3", "true", "2024-01-01"));
        assertThat(parameter.semua()).filteredOn(p -> p.id().equals("PRM-02"))
                .extracting(p -> p.masa().mulai() + " " + p.masa().sampai() + " " + p.nilai() + ", " + p.sumber())
                .containsExactly("2016-09-14 2021-12-31 true, Pasal 6 Pergub Uji",
                        "2022-01-01 2023-12-31 false, Pasal 6 Pergub Uji sebagaimana telah diubah dengan Pergub Uji 2",
                        "2024-01-01 null true, Pasal 6 Pergub Uji sebagaimana telah diubah dengan Pergub Uji 3");
        assertThat(parameter.perubahan("Pergub Uji", LocalDate.parse("2021-12-31"))).isEmpty();
        assertThat(Pengubah.sebagaimana(parameter.perubahan("Pergub Uji", LocalDate.parse("2023-12-31")), Pengubah::judul))
                .isEqualTo(" sebagaimana telah diubah dengan Peraturan Pergub Uji 2");
        assertThat(Pengubah.sebagaimana(parameter.perubahan("Pergub Uji", LocalDate.parse("2024-01-01")), Pengubah::regulasi))
                .isEqualTo(" sebagaimana telah beberapa kali diubah, terakhir dengan Pergub Uji 3");
    }

    @Test
    @DisplayName("peraturan lain yang tidak mengubahnya, dan yang mulai sebelum hari terakhir yang ditulis, ditolak")
    void tanpaMengubahTetapBertumpang() {
        assertThatThrownBy(() -> muat(SAH, perubahan("Pergub Uji 2", "false", "2022-01-01").replace("mengubah: Pergub Uji\n", "")))
                .hasMessageContainingAll("uji-2.yaml", "PRM-02", "bertumpang", "mengubah", "sampai");
        assertThatThrownBy(() -> muat(SAH.replace("tafsir: [AMB-00]", "tafsir: [AMB-00]\n    sampai: 2022-01-31"),
                perubahan("Pergub Uji 2", "false", "2022-01-01"))).hasMessageContainingAll("uji-2.yaml", "PRM-02", "bertumpang");
    }

    private static String perubahan(String nama, String nilai, String mulai) {
        return """
                regulasi: %1$s
                judul: Peraturan %1$s
                mengubah: Pergub Uji
                parameter:
                  - {id: PRM-02, kunci: rt.pilihan, jenis: PILIHAN, nilai: %2$s, satuan: ya/tidak,
                     dasar: Pasal 6, kekuatan: TEGAS, mulai: %3$s}
                """.formatted(nama, nilai, mulai);
    }

    static Stream<Arguments> entriSalah() {
        return Stream.of(
                Arguments.of("kolom tidak dikenal", "satuan: KK", "satuann: KK",
                        List.of("PRM-01", "kolom satuann tidak dikenal")),
                Arguments.of("dasar tidak ada", "    dasar: Pasal 5 huruf a\n", "", List.of("PRM-01", "dasar kosong")),
                Arguments.of("regulasi tidak ada", "regulasi: Pergub Uji\n", "", List.of("PRM-01", "regulasi kosong")),
                Arguments.of("bukan bilangan", "nilai: 80", "nilai: 80x", List.of("PRM-01", "80x", "bilangan")),
                Arguments.of("bukan pilihan", "nilai: true", "nilai: benar", List.of("PRM-02", "benar", "true/false")),
                Arguments.of("nilai kosong", "nilai: 80", "nilai:", List.of("PRM-01", "nilai kosong")),
                Arguments.of("jenis tidak dikenal", "jenis: BILANGAN", "jenis: ANGKA",
                        List.of("PRM-01", "kolom jenis", "ANGKA")),
                Arguments.of("tanggal salah", "mulai: 2016-09-14\n    sampai", "mulai: 2016-02-30\n    sampai",
                        List.of("PRM-01", "kolom mulai")),
                Arguments.of("mulai tidak ada", "mulai: 2016-09-14\n    sampai", "sampai",
                        List.of("PRM-01", "mulai berlaku kosong")),
                Arguments.of("masa terbalik", "sampai: 2021-12-31", "sampai: 2016-09-13",
                        List.of("PRM-01", "sebelum mulai")),
                Arguments.of("kolom ganda", "satuan: KK", "satuan: KK\n    satuan: KK", List.of("baris 9", "satuan")),
                Arguments.of("bagian tidak dikenal", "judul:", "judull:",
                        List.of("baris", "kolom judull tidak dikenal")),
                Arguments.of("bukan YAML", "parameter:", "parameter: [", List.of("baris")),
                Arguments.of("id ganda", "id: PRM-02\n    kunci: rt.pilihan\n    jenis: PILIHAN\n    nilai: true",
                        "id: PRM-01\n    kunci: rt.minimum\n    jenis: BILANGAN\n    nilai: 81",
                        List.of("PRM-01", "bertumpang")),
                Arguments.of("kunci ganda", "kunci: rt.pilihan", "kunci: rt.minimum",
                        List.of("PRM-02", "rt.minimum", "PRM-01")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entriSalah")
    void kesalahanDisebutDenganTempatnya(String nama, String asli, String rusak, List<String> disebut) {
        String dokumen = rusak(asli, rusak);
        assertThatThrownBy(() -> muat(dokumen))
                .isInstanceOf(HukumTidakSahException.class)
                .hasMessageContaining("uji-1.yaml")
                .hasMessageContainingAll(disebut.toArray(CharSequence[]::new));
    }

    @Test
    void entriYangSamaDuaKali() {
        String entri = entri("PRM-07", "rt.lain", "1", "2022-01-01");
        assertThatThrownBy(() -> muat(SAH, entri, entri))
                .hasMessageContainingAll("uji-3.yaml", "PRM-07", "dua kali", "uji-2.yaml");
    }

    @Test
    void edisiBertumpang() {
        assertThatThrownBy(() -> muat(SAH, entri("PRM-01", "rt.minimum", "100", "2021-12-31")))
                .isInstanceOf(HukumTidakSahException.class)
                .hasMessageContainingAll("uji-2.yaml", "PRM-01", "bertumpang", "uji-1.yaml");
    }

    @Test
    void edisiKeduaDenganKunciLain() {
        assertThatThrownBy(() -> muat(SAH, entri("PRM-01", "rt.lain", "100", "2022-01-01")))
                .hasMessageContainingAll("uji-2.yaml", "PRM-01", "kunci");
    }

    private static String rusak(String asli, String rusak) {
        assertThat(SAH).as("yang dirusak ada").contains(asli);
        return SAH.replace(asli, rusak);
    }

    private static String entri(String id, String kunci, String nilai, String mulai) {
        return """
                regulasi: Pergub Uji Baru
                judul: Peraturan Uji Baru
                parameter:
                  - {id: %s, kunci: %s, jenis: BILANGAN, nilai: %s, satuan: KK,
                     dasar: Pasal 1, kekuatan: TEGAS, mulai: %s}
                """.formatted(id, kunci, nilai, mulai);
    }

    private static ParameterHukum muat(String... dokumen) {
        return new ParameterHukum(loader(dokumen).parameter());
    }

    private static HukumLoader loader(String... dokumen) {
        List<String> semua = Arrays.asList(dokumen);
        return new HukumLoader(IntStream.range(0, semua.size())
                .mapToObj(i -> (Resource) new DokumenYaml("uji-" + (i + 1) + ".yaml", semua.get(i)))
                .toList());
    }

    private static final class DokumenYaml extends ByteArrayResource {

        private final String nama;

        DokumenYaml(String nama, String isi) {
            super(isi.getBytes(StandardCharsets.UTF_8));
            this.nama = nama;
        }

        @Override
        public String getFilename() {
            return nama;
        }
    }
}
