package id.rukun.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.uji.UjiAplikasi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which procedures the law knows and Rukun has, and that one place says so. */
@UjiAplikasi
class DaftarProsedurTest {

    private static final Pattern SAMBUNGAN = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern KALIMAT = Pattern.compile("(?i)belum\\s+tersedia|tidak\\s+tersedia\\s+dalam\\s+Rukun");
    private static final Pattern ID = Pattern.compile("(?<![\\w-])(?:P|BKT-PR|BJR-PR)-\\d{1,2}(?!\\w)");

    @Autowired private DaftarProsedur daftar;
    @Autowired private RepositoryService repositoryService;

    @Test
    @DisplayName("P-01 sampai P-55, BKT-PR-01 sampai 12, BJR-PR-01 sampai 16, masing-masing dengan kunci dan nama")
    void lengkap() {
        assertThat(daftar.semua()).extracting(DaftarProsedur.ProsedurHukum::id).containsExactlyElementsOf(
                Stream.of(id("P", 55), id("BKT-PR", 12), id("BJR-PR", 16)).flatMap(s -> s).toList());
        assertThat(daftar.semua()).extracting(DaftarProsedur.ProsedurHukum::kunci).as("P-37 and P-38 are modes of one model")
                .containsOnlyOnce("penggabungan-rt-lintas-rw").filteredOn("musyawarah"::equals).hasSize(2);
        assertThat(daftar.semua()).filteredOn(p -> p.id().startsWith("P-")).extracting(DaftarProsedur.ProsedurHukum::nama)
                .doesNotHaveDuplicates();
        assertThat(daftar.semua()).extracting(DaftarProsedur.ProsedurHukum::nama).noneMatch(String::isBlank);
    }

    private static Stream<String> id(String awalan, int banyaknya) {
        return IntStream.rangeClosed(1, banyaknya).mapToObj((awalan + "-%02d")::formatted);
    }

    @Test
    @DisplayName("peraturan sebuah prosedur menurut pemerintahnya; satu model dapat melayani dua kota")
    void peraturanMenurutPemerintah() {
        assertThat(daftar.regulasi("penggabungan-rw", "dki")).contains("pergub-dki-171-2016");
        assertThat(daftar.regulasi("penggabungan-rw", "banjar")).isEmpty();
        assertThat(daftar.regulasi("rapat-koordinasi", "bukittinggi")).contains("perwali-bukittinggi-65-2014");
        assertThat(daftar.regulasi("rapat-koordinasi", "banjar")).contains("perwali-banjar-6-2023");
        assertThat(daftar.regulasi("rapat-koordinasi", "dki")).isEmpty();
        assertThat(daftar.regulasi("keputusan-mendesak", "banjar")).isEmpty();
        assertThat(daftar.regulasi("tindakan", "dki")).as("Rukun's own").isEmpty();
    }

    @Test
    @DisplayName("prosedur kota disebut pula, menurut kota yang dilayani modelnya")
    void prosedurKota() {
        assertThat(daftar.lengkapi("Tempuh (BKT-PR-99, P-12) atau prosedur BJR-PR-14x."))
                .endsWith("Belum tersedia dalam Rukun: Penghapusan RT (P-12).");
        assertThat(daftar.lengkapi("Nomor surat BKT-PR-07 dan X-BKT-PR-07.")).doesNotContain("elum tersedia");
        String model = repositoryService.createDeployment().addString("koordinasi-uji.bpmn", """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="uji"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="konsultasi" isExecutable="true">
                    <extensionElements><camunda:properties>
                      <camunda:property name="pemerintah" value="bukittinggi" /></camunda:properties></extensionElements>
                    <startEvent id="Mulai" /></process>
                </definitions>""").deploy().getId();
        try {
            assertThat(daftar.tersedia("BKT-PR-08")).isTrue();
            assertThat(daftar.lengkapi("Lihat (BKT-PR-08) atau (BJR-PR-04)."))
                    .isEqualTo("Lihat (BKT-PR-08) atau (BJR-PR-04). Belum tersedia dalam Rukun: Konsultasi (BJR-PR-04).");
        } finally {
            repositoryService.deleteDeployment(model, true);
        }
    }

    @Test
    @DisplayName("tersedia bila modelnya terpasang; sesudah dipasang kalimatnya berubah sendiri")
    void mengikutiYangTerpasang() {
        assertThat(daftar.tersedia("P-10")).isTrue();
        assertThat(daftar.lengkapi("Ajukan penghapusan RT (P-12) atau penggabungan (P-10).")).isEqualTo(
                "Ajukan penghapusan RT (P-12) atau penggabungan (P-10). "
                        + "Belum tersedia dalam Rukun: Penghapusan RT (P-12).");
        assertThat(daftar.lengkapi("Tanpa prosedur: RT-12, PRD-12, P-10/G3.")).doesNotContain("elum tersedia");
        assertThat(daftar.lengkapi("Berita acara nomor BA P-60 di Blok P-100 dan Blok P-12."))
                .as("typed by people").isEqualTo("Berita acara nomor BA P-60 di Blok P-100 dan Blok P-12.");
        assertThat(daftar.lengkapi("Tempuh (P-60, P-12) atau prosedur P-13.")).endsWith(
                "Belum tersedia dalam Rukun: Penghapusan RT (P-12), Penghapusan RW (P-13).");
        assertThat(daftar.lengkapi(daftar.lengkapi("Lihat (P-12)."))).isEqualTo(daftar.lengkapi("Lihat (P-12)."));

        String model = repositoryService.createDeployment().addString("penghapusan-rt.bpmn", """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="uji">
                  <process id="penghapusan-rt" isExecutable="true"><startEvent id="Mulai" /></process>
                </definitions>""").deploy().getId();
        try {
            assertThat(daftar.lengkapi("Lihat (P-12).")).isEqualTo("Lihat (P-12).");
        } finally {
            repositoryService.deleteDeployment(model, true);
        }
        assertThatThrownBy(() -> daftar.tersedia("P-99")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    @DisplayName("tidak ada kalimat lain yang menyatakan bahwa sebuah prosedur belum tersedia")
    void satuTempat() {
        assertThat(berkas().filter(b -> !b.endsWith("DaftarProsedur.java")).filter(b -> KALIMAT.matcher(teks(b)).find()))
                .isEmpty();
        assertThat(KALIMAT.matcher(SAMBUNGAN.matcher("(P-09), yang belum \"\n   + \"tersedia").replaceAll("")).find())
                .isTrue();
    }

    @Test
    @DisplayName("setiap prosedur yang disebut dalam kode, model, atau formulir dikenal")
    void semuaDikenal() {
        Set<String> disebut = berkas().flatMap(b -> ID.matcher(teks(b)).results()).map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(disebut).hasSizeGreaterThan(5).isSubsetOf(
                daftar.semua().stream().map(DaftarProsedur.ProsedurHukum::id).toList());
    }

    private static Stream<Path> berkas() {
        return Stream.of("src/main/java", "processes", "forms").flatMap(folder -> {
            try (Stream<Path> semua = Files.walk(Path.of(folder))) {
                return semua.filter(Files::isRegularFile).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String teks(Path berkas) {
        try {
            return SAMBUNGAN.matcher(Files.readString(berkas)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
