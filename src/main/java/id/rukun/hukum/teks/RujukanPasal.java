package id.rukun.hukum.teks;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles that a legal basis names, whichever paragraph of them. */
public final class RujukanPasal {

    private static final Pattern PASAL = Pattern.compile("Pasal (\\d+)(?!\\d)");

    private static final Pattern RUJUKAN = Pattern.compile("Pasal \\d+"
            + "(?:,? (?:dan |atau |sampai dengan |sampai |jo\\. )?(?:Pasal \\d+|ayat \\(\\d+\\)|huruf [a-z]\\b|angka \\d+))*");

    private RujukanPasal() {}

    /** What a sentence names, each as it stands there: "Pasal 11 ayat (2), Pasal 12 ayat (2)". */
    public static List<String> dalam(String kalimat) {
        return RUJUKAN.matcher(kalimat).results().map(MatchResult::group).distinct().toList();
    }

    /**
     * Whether the basis of a rule, a parameter or a reading names the article.
     *
     * @param dasar "Pasal 11 ayat (1) huruf a dan Pasal 12"; what it names is of one regulation
     */
    public static boolean menyebut(String dasar, String nomor) {
        Matcher pasal = PASAL.matcher(dasar);
        while (pasal.find()) {
            if (pasal.group(1).equals(nomor)) {
                return true;
            }
        }
        return false;
    }
}
