package id.rukun.isian.nilai;

import java.util.Locale;

/**
 * A file that a submission attaches. A form sends its id alone; the rest is added when the submission is taken, so that
 * what is kept of it names the content.
 *
 * @param id the file
 * @param nama its name, without what nobody can see
 * @param jenis what it is: PDF, JPEG or PNG
 * @param ukuran bytes as they are kept
 * @param sidik SHA-256 of these bytes
 */
public record Terlampir(String id, String nama, String jenis, Long ukuran, String sidik) {

    private static final double KILO = 1024;

    /** A file as a form names it. */
    public static Terlampir dengan(String id) {
        return new Terlampir(id, null, null, null, null);
    }

    /** What a reader is told of it: "berita-acara.pdf (PDF, 1,2 MB)". */
    public String sebutan() {
        return nama + " (" + jenis + ", " + ukuran(ukuran) + ")";
    }

    /** A size in words: "340 kB", "1,2 MB". */
    public static String ukuran(long bita) {
        if (bita < KILO * KILO) {
            return Math.max(1, Math.round(bita / KILO)) + " kB";
        }
        return String.format(Locale.forLanguageTag("id"), "%.1f MB", bita / (KILO * KILO)).replace(",0 ", " ");
    }
}
