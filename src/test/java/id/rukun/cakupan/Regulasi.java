package id.rukun.cakupan;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One regulation with all its provisions.
 *
 * @param regulasi short name, as parameters and rules cite it
 * @param perihal what it is about
 * @param awalanContoh how the ids of its acceptance examples begin
 * @param baris number of provisions of the text; {@code null} for what has no text and grows
 * @param contoh number of acceptance examples
 * @param norma the provisions in their order
 */
record Regulasi(String regulasi, String perihal, String awalanContoh, Integer baris, int contoh, List<Norma> norma) {

    private static final Pattern DERET = Pattern.compile(
            "(?<awal>.*) (?<ayat>\\()?(?<dari>[a-z]|\\d+)\\)? (?:sampai|dan) \\(?(?<sampai>[a-z]|\\d+)\\)?");

    Set<String> wujud() {
        return norma.stream().flatMap(n -> n.wujud().stream()).collect(Collectors.toSet());
    }

    /** Whether a provision, or a part of it, is on the list, alone or in a row such as "huruf a sampai c". */
    boolean memuat(String sitiran) {
        return norma.stream().flatMap(n -> terurai(n.norma())).anyMatch(n -> n.equals(sitiran) || n.startsWith(sitiran + " "));
    }

    private static Stream<String> terurai(String norma) {
        Matcher deret = DERET.matcher(norma);
        if (!deret.matches()) {
            return Stream.of(norma);
        }
        IntStream nomor = IntStream.rangeClosed(urutan(deret.group("dari")), urutan(deret.group("sampai")));
        boolean huruf = Character.isLetter(deret.group("dari").charAt(0));
        boolean ayat = deret.group("ayat") != null;
        return nomor.mapToObj(i -> huruf ? String.valueOf((char) i) : ayat ? "(" + i + ")" : String.valueOf(i))
                .map(i -> deret.group("awal") + " " + i);
    }

    /** Position of a number or a letter in its row. */
    private static int urutan(String tanda) {
        return Character.isLetter(tanda.charAt(0)) ? tanda.charAt(0) : Integer.parseInt(tanda);
    }
}
