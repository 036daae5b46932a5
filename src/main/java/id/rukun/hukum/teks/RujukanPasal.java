package id.rukun.hukum.teks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles that a legal basis names, whichever paragraph of them. */
public final class RujukanPasal {

    private static final Pattern PASAL = Pattern.compile("Pasal (\\d+)(?!\\d)");

    private static final Pattern RUJUKAN = Pattern.compile("(Pasal \\d+"
            + "(?:,? (?:dan |atau |sampai dengan |sampai |jo\\. )?(?:Pasal \\d+|ayat \\(\\d+\\)|huruf [a-z]\\b|angka \\d+))*)"
            + "(?: ((?:UU|(?:Perwali|Pergub) \\p{L}+) \\d+/\\d{4}))?");

    private RujukanPasal() {}

    /**
     * What a sentence names.
     *
     * @param pasal as it stands there: "Pasal 11 ayat (2), Pasal 12 ayat (2)"
     * @param peraturan whose it is, where the sentence says so: "Perwali Banjar 6/2023", "UU 30/2014"; {@code null} where it does not
     */
    public record PasalDisebut(String pasal, String peraturan) {}

    /** What a sentence names, each once. */
    public static List<PasalDisebut> dalam(String kalimat) {
        return RUJUKAN.matcher(kalimat).results().map(satu -> new PasalDisebut(satu.group(1), satu.group(2))).distinct().toList();
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
