package id.rukun.engine.step;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a text that names the signatories of a paper names a person: by his whole name, whatever accents,
 * apostrophes, capitals or titles are written, with a post beside it or not. "Ali" is not named where "Alimin" or "Ali
 * Imron" signed.
 */
public final class NamaTercantum {

    private static final Pattern BAGIAN = Pattern.compile("[\\n\\r,;()/]|\\s[-–—]\\s|\\b(selaku|sebagai)\\b");
    private static final Pattern TANDA = Pattern.compile("\\p{M}|['’‘`ʼʻ]");
    private static final Pattern BUKAN_HURUF = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private NamaTercantum() {}

    /** Whether the name is among those of the signatories. */
    public static boolean dalam(String penandatangan, String nama) {
        List<String> dicari = bagian(nama).findFirst().orElse(List.of());
        return !dicari.isEmpty() && bagian(penandatangan).anyMatch(dicari::equals);
    }

    private static Stream<List<String>> bagian(String teks) {
        return BAGIAN.splitAsStream(TANDA.matcher(Normalizer.normalize(teks, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT)).map(NamaTercantum::kata).filter(Predicate.not(List::isEmpty));
    }

    /** The words of a name without its titles, which end with a dot; all of them where nothing else is left. */
    private static List<String> kata(String bagian) {
        List<String> semua = Arrays.stream(BUKAN_HURUF.split(bagian.replace(".", ". ")))
                .filter(kata -> !kata.isEmpty() && !kata.equals(".")).toList();
        List<String> tanpaGelar = semua.stream().filter(kata -> !kata.endsWith(".")).toList();
        return tanpaGelar.isEmpty() ? semua : tanpaGelar;
    }
}
