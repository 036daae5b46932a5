package id.rukun.hukum.teks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles that a legal basis names, whichever paragraph of them. */
public final class RujukanPasal {

    private static final Pattern PASAL = Pattern.compile("Pasal (\\d+)(?!\\d)");

    private RujukanPasal() {}

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
