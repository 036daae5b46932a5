package id.rukun.cakupan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    Set<String> wujud() {
        return norma.stream().flatMap(n -> n.wujud().stream()).collect(Collectors.toSet());
    }

    /** Whether a provision, or a part of it, is on the list. */
    boolean memuat(String sitiran) {
        return norma.stream().map(Norma::norma).anyMatch(n -> n.equals(sitiran) || n.startsWith(sitiran + " "));
    }
}
