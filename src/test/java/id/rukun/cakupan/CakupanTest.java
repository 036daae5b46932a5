package id.rukun.cakupan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.KeteranganAturan;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.muat.HukumUji;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the law asks against what is built; {@code -Dperbarui=true} writes the page anew. */
class CakupanTest {

    private static final Path HALAMAN = Path.of("src/docs/cakupan.md");
    private static final Pattern PASAL =
            Pattern.compile("Pasal \\d+(?: angka \\d+)?(?: ayat \\(\\d+\\))?(?: huruf [a-k]\\b)?");

    private static final List<Regulasi> REGULASI = DaftarCakupan.regulasi();
    private static final List<ProsedurKatalog> PROSEDUR = DaftarCakupan.prosedur();
    private static final Bangunan BANGUNAN = new Bangunan();

    static Stream<Regulasi> regulasi() {
        return REGULASI.stream();
    }

    @Test
    @DisplayName("the page says what is built today")
    void halamanMutakhir() throws IOException {
        Terbitan.pastikanMutakhir(HALAMAN, new HalamanCakupan(REGULASI, PROSEDUR, BANGUNAN).tulis());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("regulasi")
    @DisplayName("every provision stands once, with what realises it or with the reason why nothing does")
    void setiapKetentuanLengkap(Regulasi r) {
        assertThat(r.norma()).isNotEmpty().doesNotHaveDuplicates();
        if (r.baris() != null) {
            assertThat(r.norma()).hasSize(r.baris());
        }
        assertThat(r.norma().stream().filter(n -> n.norma().isBlank() || n.pokok().isBlank())).isEmpty();
        assertThat(r.norma().stream().filter(n -> n.wujud().isEmpty() == n.diotomatiskan())).isEmpty();
        assertThat(r.wujud().stream().filter(id -> JenisWujud.dari(id).isEmpty())).isEmpty();
    }

    @Test
    @DisplayName("every procedure stands once, and its rules stand beside a provision")
    void setiapProsedurLengkap() {
        Set<String> tercantum = tercantum();
        assertThat(PROSEDUR).extracting(ProsedurKatalog::id).hasSize(102).doesNotHaveDuplicates()
                .allMatch(id -> JenisWujud.dari(id).filter(j -> j == JenisWujud.PROSEDUR).isPresent());
        assertThat(PROSEDUR.stream().flatMap(p -> p.aturan().stream()).filter(id -> !tercantum.contains(id)))
                .isEmpty();
    }

    @Test
    @DisplayName("nothing is built that no provision and no policy asks for")
    void tidakAdaYangTakBerdasar() {
        Set<String> dikenal = tercantum();
        PROSEDUR.forEach(p -> dikenal.add(p.id()));
        assertThat(BANGUNAN.semua()).hasSizeGreaterThan(100);
        assertThat(BANGUNAN.semua().stream().filter(id -> !dikenal.contains(id))).isEmpty();
    }

    @Test
    @DisplayName("every rule class is asked by a test of its own, every parameter of ours is read")
    void semuaTeruji() {
        assertThat(HukumUji.KATALOG.semua()).extracting(KeteranganAturan::id)
                .allSatisfy(id -> assertThat(BANGUNAN.uji(id)).as(id).isNotEmpty());
        assertThat(BANGUNAN.belumDipakai()).extracting(Parameter::id).noneMatch(id -> id.startsWith("RUKUN-"));
    }

    @Test
    @DisplayName("rules, parameters and models cite provisions that exist")
    void yangDikutipAda() {
        List<String> salah = Stream.of(
                HukumUji.KATALOG.semua().stream().flatMap(a -> sitiranSalah(a.id(), a.dasar(), a.dasar())),
                HukumUji.PARAMETER.semua().stream().flatMap(p -> sitiranSalah(p.id(), p.regulasi(), p.dasar())),
                BANGUNAN.model().stream().flatMap(m -> m.langkah().stream()
                        .flatMap(l -> sitiranSalah(l.nama(), m.keterangan(), l.keterangan()))))
                .flatMap(s -> s).toList();
        assertThat(salah).isEmpty();
    }

    @Test
    @DisplayName("a provision that does not exist is found")
    void sitiranSalahDitemukan() {
        assertThat(sitiranSalah("X", "Pergub DKI 171/2016", "Pasal 40 ayat (6) dan Pasal 40 ayat (5)"))
                .containsExactly("X: Pasal 40 ayat (6) tidak ada dalam Pergub DKI 171/2016");
        assertThat(sitiranSalah("X", "Perwali Banjar 6/2023", "Pasal 9 angka 6 Perwali Bukittinggi 65/2014, Pasal 9 angka 6 Perwali Banjar "
                + "6/2023")).containsExactly("X: Pasal 9 angka 6 tidak ada dalam Perwali Banjar 6/2023");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Pasal 18 ayat (2) huruf b, true", "Pasal 18 ayat (2) huruf d, false", "Pasal 16 ayat (2), true", "Pasal 16 ayat (3), false",
        "Pasal 23 ayat (2) huruf a, true", "Pasal 23 ayat (2) huruf a angka 4, true", "Pasal 23 ayat (2) huruf a angka 5, false",
        "Pasal 5 ayat (5), true", "Pasal 5 ayat (6), false", "Pasal 1 angka 14, true", "Pasal 1 angka 21, false", "Pasal 24, true",
    })
    @DisplayName("a provision within a row is on the list, one beyond it is not")
    void dalamDeret(String sitiran, boolean ada) {
        Regulasi banjar = REGULASI.stream().filter(r -> r.regulasi().startsWith("Perwali Banjar")).findFirst().orElseThrow();
        assertThat(banjar.memuat(sitiran)).isEqualTo(ada);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERGUB171-PS11-1A.3", "PERGUB171-11", "PRM-1", "RUKUN-POL-7", "P-10x", "I20-R-01", "unit"})
    @DisplayName("a malformed id is no id")
    void idCacat(String id) {
        assertThat(JenisWujud.dari(id)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PERGUB171-PS40-1, true", "PERGUB171-PS16-2, true", "PERGUB171-PS25-a, false", "PRM-31, true", "PRM-16, true",
        "PRM-18, false", "PRD-23, true", "P-10, true", "P-08, false", "DOC-07, true", "DOC-35, false",
        "wilayah.Unit, true", "wilayah.Kerajaan, false", "wilayah.JenisUnit#KOTA, true",
        "wilayah.JenisUnit#NEGARA, false", "peran:camat, true", "peran:bendahara-rt, false", "I19-R-01, false",
    })
    @DisplayName("what is measured is what is there")
    void yangDiukur(String id, boolean ada) {
        assertThat(BANGUNAN.ada(id)).isEqualTo(ada);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "PERGUB171-PS40-1, DIBANGUN", "PERGUB171-PS40-1 PERGUB171-PS25-a, SEBAGIAN", "PERGUB171-PS25-a, BELUM",
    })
    void keadaan(String wujud, KeadaanCakupan keadaan) {
        assertThat(KeadaanCakupan.dari(List.of(wujud.split(" ")), BANGUNAN::ada)).isEqualTo(keadaan);
    }

    private static Set<String> tercantum() {
        return REGULASI.stream().flatMap(r -> r.wujud().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param konteks text that names the regulation which {@code kutipan} means */
    private static Stream<String> sitiranSalah(String siapa, String konteks, String kutipan) {
        return PASAL.matcher(kutipan).results().flatMap(t -> dimaksud(konteks, kutipan.substring(t.end()))
                .filter(r -> r.contoh() > 0 && !r.memuat(t.group()))
                .map(r -> siapa + ": " + t.group() + " tidak ada dalam " + r.regulasi()));
    }

    /** Of which regulations a provision is: of the one that is named next after it, else of those of its context. */
    private static Stream<Regulasi> dimaksud(String konteks, String sesudahnya) {
        return REGULASI.stream().filter(r -> sesudahnya.contains(r.regulasi()))
                .min(Comparator.comparingInt(r -> sesudahnya.indexOf(r.regulasi()))).map(Stream::of)
                .orElseGet(() -> REGULASI.stream().filter(r -> konteks.contains(r.regulasi())));
    }
}
