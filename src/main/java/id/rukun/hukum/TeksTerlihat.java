package id.rukun.hukum;

import java.util.OptionalInt;

/**
 * What a person can see of a text. Characters without a shape of their own (zero width, fillers, soft hyphens, tags,
 * marks that turn the direction of reading, control characters) are none of it, and signs alone say nothing.
 */
public final class TeksTerlihat {

    private static final String PENATA_BARIS = "\n\r\t";

    private static final int KUTIPAN = 40;

    /** First and last of each block of fillers that Unicode counts among letters, marks or symbols, or has set aside. */
    private static final int[][] PENGISI = {
        {0x034F, 0x034F}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F}, {0x2065, 0x2065}, {0x2800, 0x2800},
        {0x3164, 0x3164}, {0xFE00, 0xFE0F}, {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0xE0000, 0xE0FFF}};

    private TeksTerlihat() {}

    /** The first character that cannot be seen and does not part words or lines. */
    public static OptionalInt tersembunyi(String teks) {
        return teks.codePoints().filter(TeksTerlihat::tersembunyi).findFirst();
    }

    /** How a character is named that cannot be shown: {@code U+200B}. */
    public static String sebutan(int karakter) {
        return String.format("U+%04X", karakter);
    }

    /** Whether the text has a letter or a digit. */
    public static boolean bermakna(String teks) {
        return teks.codePoints().anyMatch(TeksTerlihat::huruf);
    }

    /**
     * Length as a reader counts it: letters and digits, and between them one for each stretch of spaces and signs,
     * however long.
     */
    public static int panjang(String teks) {
        int panjang = 0;
        boolean terputus = false;
        for (int karakter : teks.codePoints().toArray()) {
            if (huruf(karakter)) {
                panjang += terputus && panjang > 0 ? 2 : 1;
                terputus = false;
            } else if (!tersembunyi(karakter) && !melekat(karakter)) {
                terputus = true;
            }
        }
        return panjang;
    }

    /** A text that somebody sent, short and harmless enough to be repeated in an answer to him. */
    public static String kutipan(String teks) {
        StringBuilder kutipan = new StringBuilder();
        teks.codePoints().filter(k -> !tersembunyi(k)).limit(KUTIPAN + 1L)
                .map(k -> k == '<' ? '‹' : k == '>' ? '›' : Character.isWhitespace(k) ? ' ' : k)
                .forEach(kutipan::appendCodePoint);
        boolean terpotong = kutipan.codePointCount(0, kutipan.length()) > KUTIPAN;
        return terpotong ? kutipan.substring(0, kutipan.offsetByCodePoints(0, KUTIPAN)) + "…" : kutipan.toString();
    }

    private static boolean huruf(int karakter) {
        return Character.isLetterOrDigit(karakter) && !pengisi(karakter);
    }

    /** A mark that belongs to the letter before it. */
    private static boolean melekat(int karakter) {
        int jenis = Character.getType(karakter);
        return jenis == Character.NON_SPACING_MARK || jenis == Character.COMBINING_SPACING_MARK
                || jenis == Character.ENCLOSING_MARK;
    }

    private static boolean tersembunyi(int karakter) {
        return switch (Character.getType(karakter)) {
            case Character.CONTROL -> PENATA_BARIS.indexOf(karakter) < 0;
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> pengisi(karakter);
        };
    }

    private static boolean pengisi(int karakter) {
        for (int[] blok : PENGISI) {
            if (blok[0] <= karakter && karakter <= blok[1]) {
                return true;
            }
        }
        return false;
    }
}
