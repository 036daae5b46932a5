package id.rukun.hukum.perwalibanjar;

import id.rukun.hukum.Sebutan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Words that were sent, against those that the law knows. */
public final class PilihanKata {

    private static final String KOSONG = "(belum dipilih)";

    private PilihanKata() {}

    /** The word of the law; empty where it knows none of that name. */
    public static <E extends Enum<E>> Optional<E> cari(Class<E> jenis, String kata) {
        return Arrays.stream(jenis.getEnumConstants()).filter(satu -> satu.name().equals(kata)).findFirst();
    }

    /** How the word is called; what the law does not know as it was sent, between quotation marks. */
    public static <E extends Enum<E> & Bersebutan> String sebut(Class<E> jenis, String kata) {
        return cari(jenis, kata).map(Bersebutan::sebutan).orElseGet(() -> asing(kata));
    }

    /** The same of several words, as a sentence lists them. */
    public static <E extends Enum<E> & Bersebutan> String sebut(Class<E> jenis, List<String> kata) {
        return Sebutan.daftar(kata.stream().map(satu -> sebut(jenis, satu)).toList());
    }

    /** All that can be chosen, as a sentence lists them. */
    public static <E extends Enum<E> & Bersebutan> String semua(Class<E> jenis) {
        return String.join("; ", Arrays.stream(jenis.getEnumConstants()).map(Bersebutan::sebutan).toList());
    }

    /** A word as it was sent; that none was where it is empty. */
    public static String asing(String kata) {
        return Sebutan.kosong(kata) ? KOSONG : "“" + kata.strip() + "”";
    }
}
