package id.rukun.dokumen.pdf;

import java.io.IOException;

/**
 * How much several PDF may take together that are put into one: each has a share, and what one takes is gone for those after it.
 * What could not be put in takes nothing of that, but has been work as well: after a while no more is read.
 */
public final class AnggaranPdf {

    /** Each object takes a hundred bytes or so, twice where it is taken over; an office's files have some ten thousand. */
    static final int OBJEK_SATU = 500_000;
    /** Tables and collected objects of this size are those of some thousand pages. */
    static final long TERURAI_SATU = 4L * 1024 * 1024;
    private static final int BERSAMA = 2;

    /** So much is read at most, whatever comes of it. */
    static final long UPAYA = 4L * OBJEK_SATU;

    private long dibaca;
    private int objek = BERSAMA * OBJEK_SATU;
    private long terurai = BERSAMA * TERURAI_SATU;

    /**
     * Reads one of them; its streams are kept in files, not in memory.
     *
     * @throws IOException if it is no PDF, or takes more than its share
     */
    public PembacaPdf baca(byte[] isi) throws IOException {
        if (dibaca >= UPAYA) {
            throw new IOException("Too much has been read for one file");
        }
        return new PembacaPdf(isi, Math.min(OBJEK_SATU, objek), Math.min(TERURAI_SATU, terurai));
    }

    /** It was read, as far as that went. */
    public void dibaca(PembacaPdf satu) {
        dibaca += satu.objek();
    }

    /** It was put in with the others. */
    public void terpakai(PembacaPdf satu) {
        objek -= satu.objek();
        terurai -= satu.terurai();
    }
}
