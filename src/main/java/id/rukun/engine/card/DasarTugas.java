package id.rukun.engine.card;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The provisions that the description of a task names. */
final class DasarTugas {

    private static final String BAGIAN = "(?:ayat \\(\\d+\\)|huruf [a-z]\\b|angka \\d+)";
    private static final Pattern PASAL = Pattern.compile("Pasal \\d+(?: " + BAGIAN + "(?: dan " + BAGIAN + ")*)*");
    private static final String KEBIJAKAN = "kebijakan Rukun";

    private DasarTugas() {}

    /** "Pasal 1 angka 20, Pasal 40 ayat (1)", or "kebijakan Rukun" where it names none. */
    static String dari(String keterangan) {
        List<String> pasal = keterangan == null ? List.of()
                : PASAL.matcher(keterangan).results().map(MatchResult::group).distinct().toList();
        return pasal.isEmpty() ? KEBIJAKAN : String.join(", ", pasal);
    }
}
