package id.rukun.hukum.muat;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.hukum.KeteranganAturan;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.Tafsir;
import id.rukun.hukum.teks.Butir;
import id.rukun.hukum.teks.Pasal;
import id.rukun.hukum.teks.TeksRegulasi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wording that ships: whole, and every provision that Rukun cites can be opened in it. */
class NaskahRegulasiTest {

    private static final Map<String, TeksRegulasi> TEKS = HukumUji.PUSTAKA.semua().stream()
            .collect(Collectors.toMap(TeksRegulasi::regulasi, teks -> teks));
    private static final Pattern RUJUKAN = Pattern.compile("Pasal (\\d+)((?:,? (?:dan |atau )?(?:ayat \\(\\d+\\)|huruf [a-z]"
            + "|angka \\d+))*)");
    private static final Pattern BAGIAN = Pattern.compile("ayat (\\(\\d+\\))|huruf ([a-z])|angka (\\d+)");

    @ParameterizedTest
    @CsvSource({"Pergub DKI 171/2016, 50", "Perwali Bukittinggi 65/2014, 18", "Perwali Banjar 6/2023, 24"})
    @DisplayName("no article is missing")
    void semuaPasal(String regulasi, int banyak) {
        assertThat(TEKS.get(regulasi).pasal()).extracting(Pasal::nomor)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, banyak).mapToObj(String::valueOf).toList());
    }

    @Test
    @DisplayName("no clause of the instructions is missing")
    void semuaDiktum() {
        List<String> urutan = List.of("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN",
                "KESEMBILAN");
        assertThat(TEKS.get("Ingub DKI 86/2016").pasal()).extracting(Pasal::nomor).containsExactlyElementsOf(urutan);
        assertThat(TEKS.get("Ingub DKI 86/2019").pasal()).extracting(Pasal::nomor)
                .containsExactlyElementsOf(urutan.subList(0, 6));
    }

    @Test
    @DisplayName("paragraphs follow each other and lie at most one level below the one before")
    void butirBerurutan() {
        semuaPasal().forEach(pasal -> {
            assertThat(pasal.isi()).as(pasal.nomor()).isNotEmpty().noneMatch(b -> b.teks().isBlank());
            int sebelum = 0;
            for (Butir butir : pasal.isi()) {
                assertThat(butir.tingkat()).as(pasal.nomor() + " " + butir.tanda()).isBetween(0, sebelum + 1);
                sebelum = butir.tingkat();
            }
        });
    }

    @Test
    @DisplayName("each provision that a rule, a parameter or a reading names stands in the text, paragraph and letter too")
    void yangDirujukAda() {
        List<String> hilang = new ArrayList<>();
        rujukan().forEach(dasar -> TEKS.values().stream().filter(t -> dasar.endsWith(t.regulasi()))
                .forEach(teks -> RUJUKAN.matcher(dasar).results().filter(r -> !ada(teks, r))
                        .forEach(r -> hilang.add(r.group() + " " + teks.regulasi()))));
        assertThat(hilang).isEmpty();
    }

    private static boolean ada(TeksRegulasi teks, MatchResult rujukan) {
        List<String> tanda = teks.cari(rujukan.group(1)).map(Pasal::isi).stream().flatMap(List::stream)
                .map(Butir::tanda).toList();
        return !tanda.isEmpty() && BAGIAN.matcher(rujukan.group(2)).results().map(NaskahRegulasiTest::tanda)
                .allMatch(tanda::contains);
    }

    private static String tanda(MatchResult bagian) {
        return bagian.group(1) != null ? bagian.group(1)
                : (bagian.group(2) != null ? bagian.group(2) : bagian.group(3)) + ".";
    }

    private static Stream<String> rujukan() {
        return Stream.of(HukumUji.KATALOG.semua().stream().map(KeteranganAturan::dasar),
                HukumUji.PARAMETER.semua().stream().map(NaskahRegulasiTest::dasar),
                HukumUji.TAFSIR.semua().stream().map(Tafsir::dasar)).flatMap(s -> s);
    }

    private static String dasar(Parameter p) {
        return p.dasar() + " " + p.regulasi();
    }

    private static Stream<Pasal> semuaPasal() {
        return TEKS.values().stream().flatMap(t -> t.pasal().stream());
    }
}
