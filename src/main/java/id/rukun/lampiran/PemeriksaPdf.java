package id.rukun.lampiran;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a PDF that came in whole from one that was cut off, and one that everybody can open from one that needs a
 * password. What stands on its pages is not looked at.
 */
final class PemeriksaPdf {

    private static final Pattern KEPALA = Pattern.compile("^%PDF-[12]\\.\\d");
    private static final Pattern AKHIR = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF");
    private static final Pattern SANDI = Pattern.compile("/Encrypt\\b");
    /** How far from its end a file says where its table of contents lies. */
    private static final int EKOR = 2048;
    private static final int PANJANG_KAMUS = 4096;

    private PemeriksaPdf() {}

    /** @throws LampiranDitolakException if it cannot be read, or not by everybody */
    static void periksa(byte[] isi) {
        String ekor = teks(isi, isi.length - EKOR, EKOR);
        long daftar = letakDaftar(ekor);
        if (!KEPALA.matcher(teks(isi, 0, EKOR)).find() || daftar < 0 || daftar >= isi.length) {
            throw new LampiranDitolakException("PDF ini tidak dapat dibaca: rusak atau terpotong. Simpan atau pindai ulang "
                    + "sebagai PDF, lalu unggah lagi.");
        }
        String kamus = teks(isi, (int) daftar, PANJANG_KAMUS) + ekor.substring(Math.max(0, ekor.lastIndexOf("trailer")));
        if (SANDI.matcher(kamus).find()) {
            throw new LampiranDitolakException("PDF ini terkunci dengan kata sandi, sehingga tidak dapat dibaca orang lain. "
                    + "Simpan tanpa kata sandi, lalu unggah lagi.");
        }
    }

    /** The last such place counts: a PDF that was changed has one for each change. */
    private static long letakDaftar(String ekor) {
        long letak = -1;
        Matcher akhir = AKHIR.matcher(ekor);
        while (akhir.find()) {
            letak = Long.parseLong(akhir.group(1));
        }
        return letak;
    }

    private static String teks(byte[] isi, int mulai, int panjang) {
        int dari = Math.max(0, mulai);
        return new String(isi, dari, Math.min(panjang, isi.length - dari), StandardCharsets.ISO_8859_1);
    }
}
