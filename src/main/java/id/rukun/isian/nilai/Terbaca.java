package id.rukun.isian.nilai;

/**
 * What a typed text was understood as.
 *
 * @param nilai the value as it is sent (yyyy-MM-dd, HH:mm, digits); {@code null} if the text was refused
 * @param kata the value in words, as it is shown below the field; {@code null} if the text was refused
 * @param salah Indonesian sentence that repeats what was typed and says how to write it; {@code null} if it was read
 */
public record Terbaca(String nilai, String kata, String salah) {

    static Terbaca sebagai(String nilai, String kata) {
        return new Terbaca(nilai, kata, null);
    }

    static Terbaca ditolak(String salah) {
        return new Terbaca(null, null, salah);
    }
}
