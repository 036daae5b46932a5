package id.rukun.hukum.muat;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.KeteranganAturan;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Pecahan;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law that ships: complete and as the regulation has it. */
class HukumTermuatTest {

    private static final Path PRODUK = Path.of("src/main/java");
    private static final Pattern KETENTUAN = Pattern.compile("(?m)^@Ketentuan\\(\\s*id = \"([^\"]+)\"");
    private static final Pattern ATURAN = Pattern.compile("\\bimplements\\s[^{]*\\bAturan<");
    private static final String TANPA_ID = "tanpa id";
    private static final String KEBIJAKAN = "Kebijakan Rukun";
    private static final Optional<PeraturanUji> PERGUB = Optional.of(PeraturanUji.PERGUB171);

    private final ParameterBerlaku berlaku = HukumUji.PARAMETER.pada(HukumUji.EDISI);

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "PRM-01, 80", "PRM-02, 160", "PRM-03, 8", "PRM-04, 16", "PRM-05, 1", "PRM-06, 2", "PRM-07, 2", "PRM-08, 1",
        "PRM-09, 2/3", "PRM-10, 10", "PRM-11, 2/3", "PRM-12, 10", "PRM-13, P3M", "PRM-14, 3", "PRM-15, PT24H",
        "PRM-16, P18Y", "PRM-17, P3Y", "PRM-18, P3Y", "PRM-19, 2", "PRM-20, 3", "PRM-21, 1", "PRM-22, 2", "PRM-23, 1",
        "PRM-24, P14D", "PRM-25, P1M", "PRM-26, P3Y", "PRM-27, 2", "PRM-28, 2016-09-14", "PRM-29, P1M", "PRM-30, P6M",
        "PRM-31, 2/3", "PRM-32, 2/3", "PRM-33, 2", "PRM-34, 0", "PRM-35, 1", "PRM-36, 1", "PRM-37, 1",
        "PRM-38, 2016-09-14", "PRM-40, 1", "PRM-50, P3Y", "PRM-52, 2", "PRM-53, 2",
        "PRD-01, P7D", "PRD-02, P14D", "PRD-03, P3D", "PRD-04, PT24H", "PRD-08, P14D", "PRD-09, 2", "PRD-11, P7D", "PRD-12, P14D",
        "PRD-19, 20", "PRD-32, P30D",
        "PRD-20, false", "PRD-21, true", "PRD-22, true", "PRD-23, true", "PRD-24, false", "RUKUN-PRD-01, 2",
        "RUKUN-PRD-02, P28D",
        "RUKUN-PRD-10, PT5M", "RUKUN-PRD-11, P5Y", "RUKUN-PRD-12, P1Y", "RUKUN-PRD-13, P10Y",
        "RUKUN-PRD-14, P30D", "RUKUN-PRD-17, P30D", "RUKUN-PRD-18, P90D",
        "RUKUN-PRD-19, PT24H", "RUKUN-PRD-20, PT8H",
        "RUKUN-PRD-21, PT6H", "RUKUN-PRD-22, PT21H", "RUKUN-PRD-23, P7D", "RUKUN-PRD-24, PT1M", "RUKUN-PRD-25, PT4H",
        "RUKUN-PRD-26, PT30M", "RUKUN-PRD-27, P90D", "RUKUN-PRD-28, 5",
        "RUKUN-PRD-40, P14D", "RUKUN-PRD-61, 99999", "RUKUN-PRD-34, 1000",
    })
    void nilaiParameter(String id, String nilai) {
        assertThat(berlaku.nilai(id)).isEqualTo(nilai);
    }

    @Test
    void nilaiTurunanSesuaiDenganSumbernya() {
        assertThat(berlaku.bilangan("PRM-41")).isEqualTo(3 + berlaku.bilangan("PRM-19"));
        assertThat(berlaku.bilangan("PRM-42")).isEqualTo(2 + berlaku.bilangan("PRM-20"));
        assertThat(berlaku.bilangan("PRM-43")).isEqualTo(berlaku.bilangan("PRM-41") - 1);
        assertThat(berlaku.bilangan("PRM-44")).isEqualTo(berlaku.bilangan("PRM-02") + 1);
        assertThat(berlaku.bilangan("PRM-45")).isEqualTo(berlaku.bilangan("PRM-04") + 1);
        assertThat(berlaku.masa("PRM-50")).isEqualTo(berlaku.masa("PRM-26"));
    }

    @Test
    void nilaiTerbacaMenurutJenisnya() {
        assertThat(berlaku.bilangan("PRM-01")).isEqualTo(80);
        assertThat(berlaku.pecahan("PRM-31")).isEqualTo(new Pecahan(2, 3));
        assertThat(berlaku.masa("PRM-24")).isEqualTo(Period.ofDays(14));
        assertThat(berlaku.jam("PRD-04")).isEqualTo(Duration.ofHours(24));
        assertThat(berlaku.pilihan("PRD-20")).isFalse();
        assertThat(berlaku.tanggal("PRM-38")).isEqualTo("2016-09-14");
    }

    @Test
    void berlakuSejakDiundangkan() {
        for (Parameter parameter : HukumUji.PARAMETER.semua()) {
            LocalDate mulai = PeraturanUji.mulai(parameter.id());
            assertThat(HukumUji.PARAMETER.cari(parameter.id(), mulai.minusDays(1))).as(parameter.id()).isEmpty();
            assertThat(HukumUji.PARAMETER.cari(parameter.id(), mulai)).as(parameter.id()).isPresent();
        }
    }

    @Test
    void kebijakanTidakPernahDisebutHukum() {
        for (Parameter parameter : HukumUji.PARAMETER.semua()) {
            boolean kebijakan = parameter.kekuatan() == Kekuatan.KEBIJAKAN;
            Optional<PeraturanUji> milik = PeraturanUji.dari(parameter.id());
            assertThat(parameter.regulasi()).as(parameter.id())
                    .isEqualTo(kebijakan ? KEBIJAKAN : milik.orElseThrow().sebutan());
            assertThat(kebijakan).as(parameter.id()).isEqualTo(milik.isEmpty() || kebijakan && !milik.equals(PERGUB));
        }
        for (KeteranganAturan aturan : HukumUji.KATALOG.semua()) {
            assertThat(Stream.of(PeraturanUji.values()).filter(p -> aturan.dasar().contains(p.sebutan())))
                    .as(aturan.id()).hasSameElementsAs(dasar(aturan).stream().toList());
        }
    }

    /** Only what a regulation says itself names it; its ids that are policy or a check of data do not. */
    private static Optional<PeraturanUji> dasar(KeteranganAturan aturan) {
        Optional<PeraturanUji> milik = PeraturanUji.dari(aturan.id());
        boolean hukum = aturan.kekuatan() == Kekuatan.TEGAS || aturan.kekuatan() == Kekuatan.TAFSIR;
        return milik.filter(p -> hukum || milik.equals(PERGUB));
    }

    /** What binds one government is neither measured nor read by what binds another. */
    @Test
    void setiapAturanMembacaPeraturannyaSendiri() {
        for (KeteranganAturan aturan : HukumUji.KATALOG.semua()) {
            assertThat(Stream.concat(aturan.parameter().stream(), aturan.tafsir().stream()).map(PeraturanUji::dari)
                    .flatMap(Optional::stream)).as(aturan.id()).allMatch(p -> milik(aturan, p));
        }
        for (Parameter parameter : HukumUji.PARAMETER.semua()) {
            assertThat(parameter.tafsir().stream().map(PeraturanUji::dari)).as(parameter.id())
                    .allMatch(p -> p.isPresent() && PeraturanUji.dari(parameter.id()).orElse(PERGUB.get()) == p.get());
        }
    }

    /** The policies that have numbers of their own came with the Pergub and complete it. */
    private static boolean milik(KeteranganAturan aturan, PeraturanUji peraturan) {
        return PeraturanUji.dari(aturan.id()).orElse(PERGUB.get()) == peraturan;
    }

    /** The sources say which rules there are: whoever adds one adds its file and nothing here. */
    @Test
    void semuaAturanDitemukanDenganSendirinya() throws IOException {
        Map<String, String> sumber = aturanDalamSumber();
        assertThat(sumber).hasSizeGreaterThan(50).doesNotContainValue(TANPA_ID);
        assertThat(AturanScanner.cari()).extracting(a -> a.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(sumber.keySet());
        assertThat(HukumUji.KATALOG.semua()).extracting(KeteranganAturan::id)
                .containsExactlyInAnyOrderElementsOf(sumber.values());
    }

    @Test
    void sumberAturanTerbaca() {
        assertThat(id("@Ketentuan(\n        id = \"X-1\",\n judul = \"x\")\npublic class A implements Aturan<F> {}"))
                .contains("X-1");
        assertThat(id("public final class A extends B\n        implements Aturan<F> {")).contains(TANPA_ID);
        assertThat(id("/** As {@code Aturan<F>}. */ class A {}")).isEmpty();
    }

    /** Classes and their ids, wherever in the product a class is a rule or is marked as one. */
    private static Map<String, String> aturanDalamSumber() throws IOException {
        Map<String, String> aturan = new TreeMap<>();
        try (Stream<Path> semua = Files.walk(PRODUK)) {
            for (Path berkas : semua.filter(f -> f.toString().endsWith(".java")).toList()) {
                String kelas = PRODUK.relativize(berkas).toString().replaceFirst("\\.java$", "")
                        .replace(File.separatorChar, '.');
                id(Files.readString(berkas)).ifPresent(id -> aturan.put(kelas, id));
            }
        }
        return aturan;
    }

    private static Optional<String> id(String sumber) {
        Matcher ketentuan = KETENTUAN.matcher(sumber);
        return ketentuan.find() ? Optional.of(ketentuan.group(1))
                : ATURAN.matcher(sumber).find() ? Optional.of(TANPA_ID) : Optional.empty();
    }

    @Test
    void nomorParameterTanpaNilaiTidakDimuat() {
        List<String> dimuat = HukumUji.PARAMETER.semua().stream().map(Parameter::id).toList();
        assertThat(IntStream.rangeClosed(1, 53).mapToObj("PRM-%02d"::formatted).filter(id -> !dimuat.contains(id)))
                .containsExactly("PRM-39", "PRM-46", "PRM-47", "PRM-48", "PRM-49", "PRM-51");
    }
}
