package id.rukun.hukum;

import java.util.List;
import java.util.function.Function;

/**
 * A regulation that amends another one: what it changes is cited by the amended provision, "sebagaimana telah diubah dengan" it.
 *
 * @param regulasi its short title
 * @param judul its full title, as it stands under Mengingat
 */
public record Perubahan(String regulasi, String judul) {

    /** How a provision goes on that was amended, as Lampiran II UU 12/2011 words it; empty for none. */
    static String sebagaimana(List<Perubahan> perubahan) {
        return sebagaimana(perubahan, Perubahan::regulasi);
    }

    /**
     * The same.
     *
     * @param perubahan what has amended it, the oldest first
     * @param sebutan how each is named
     */
    public static String sebagaimana(List<Perubahan> perubahan, Function<Perubahan, String> sebutan) {
        return perubahan.isEmpty() ? "" : " sebagaimana telah " + (perubahan.size() == 1 ? "diubah" : "beberapa kali diubah, terakhir")
                + " dengan " + sebutan.apply(perubahan.get(perubahan.size() - 1));
    }
}
