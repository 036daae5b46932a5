package id.rukun.dokumen.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * How much the streams of one PDF may be, as they lie there and unfolded. Putting papers together unfolds only the tables and
 * the collected objects of a file, all of it in memory; pages and images are taken over as they are.
 */
final class BatasUrai {

    /** A stream may be looked at twice; more often, streams lie one within the other. */
    private static final int KALI = 2;
    private static final int KOLOM_TERBANYAK = 1 << 16;
    private static final int SEPOTONG = 8192;

    private long sisaMentah;
    private final long teruraiTerbanyak;
    private long terurai;

    /**
     * @param ukuran of the file, in bytes
     * @param teruraiTerbanyak to how many bytes it may unfold
     */
    BatasUrai(long ukuran, long teruraiTerbanyak) {
        this.sisaMentah = KALI * ukuran;
        this.teruraiTerbanyak = teruraiTerbanyak;
    }

    long terurai() {
        return terurai;
    }

    /** Counts a stream as it lies there. */
    void mentah(long panjang) throws IOException {
        sisaMentah -= panjang;
        if (sisaMentah < 0) {
            throw new IOException("The streams of a PDF are more than the file itself");
        }
    }

    /** Counts what a stream unfolds to, without keeping any of it. */
    void terurai(COSStream aliran) throws IOException {
        periksaKolom(aliran);
        try (InputStream masuk = dibuka(aliran)) {
            byte[] sepotong = new byte[SEPOTONG];
            for (int n = masuk.read(sepotong); n >= 0; n = masuk.read(sepotong)) {
                terurai += n;
                if (terurai > teruraiTerbanyak) {
                    throw new IOException("A PDF unfolds to more than " + teruraiTerbanyak + " bytes");
                }
            }
        } catch (ZipException | EOFException e) {
            // A reader takes what comes before the break, which is counted.
        }
    }

    /** Tables and objects are packed in one way, if at all: several, one in the other, multiply. */
    private static InputStream dibuka(COSStream aliran) throws IOException {
        COSBase cara = aliran.getFilters();
        if (cara instanceof COSArray banyak && banyak.size() == 1) {
            cara = banyak.getObject(0);
        }
        if (cara == null || cara instanceof COSArray kosong && kosong.size() == 0) {
            return aliran.createRawInputStream();
        }
        if (COSName.FLATE_DECODE.equals(cara) || COSName.FLATE_DECODE_ABBREVIATION.equals(cara)) {
            return new InflaterInputStream(aliran.createRawInputStream());
        }
        throw new IOException("A PDF whose tables or objects are packed in another way: " + cara);
    }

    /** A reader keeps two rows of a table in memory, however wide it is said to be. */
    private static void periksaKolom(COSStream aliran) throws IOException {
        COSBase sifat = aliran.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (sifat instanceof COSArray banyak) {
            sifat = banyak.size() == 0 ? null : banyak.getObject(0);
        }
        if (sifat instanceof COSDictionary kamus && lebar(kamus) > KOLOM_TERBANYAK) {
            throw new IOException("A PDF with too wide a table");
        }
    }

    /** Bytes of a row: so many columns of so many values, each of so many bits. */
    private static double lebar(COSDictionary kamus) {
        return Math.ceil(1.0 * nilai(kamus, COSName.COLUMNS, 1) * nilai(kamus, COSName.COLORS, 1)
                * nilai(kamus, COSName.BITS_PER_COMPONENT, Byte.SIZE) / Byte.SIZE);
    }

    /** What makes no sense is no width at all, and refused. */
    private static double nilai(COSDictionary kamus, COSName nama, int tanpa) {
        long nilai = kamus.getLong(nama, tanpa);
        return nilai < 1 ? Double.POSITIVE_INFINITY : nilai;
    }
}
