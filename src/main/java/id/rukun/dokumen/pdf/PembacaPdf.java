package id.rukun.dokumen.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Reads a PDF that somebody else has made: a file of a few megabytes can be made to unfold to gigabytes. What is over the
 * bounds is refused with an {@link IOException} before it takes its memory.
 */
public final class PembacaPdf extends PDFParser {

    private static final StreamCacheCreateFunction TEMPAT = TempatSekejap::buat;

    private final int objekTerbanyak;
    private final BatasUrai batas;
    private int objek;

    PembacaPdf(byte[] isi, int objekTerbanyak, long teruraiTerbanyak) throws IOException {
        super(new RandomAccessReadBuffer(isi), "", null, null, TEMPAT);
        this.objekTerbanyak = objekTerbanyak;
        this.batas = new BatasUrai(isi.length, teruraiTerbanyak);
        IOUtils.closeQuietly(document);
        document = new DokumenTerbatas(this, batas);
    }

    /** How many objects were read. */
    int objek() {
        return objek;
    }

    /** To how many bytes its tables and objects were unfolded. */
    long terurai() {
        return batas.terurai();
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        objek++;
        if (objek > objekTerbanyak) {
            throw new IOException("A PDF of more than " + objekTerbanyak + " objects");
        }
        return super.parseDirObject();
    }

    /** Makes streams that bound what they unfold to. */
    private static final class DokumenTerbatas extends COSDocument {

        private final RandomAccessStreamCache tempat;
        private final PembacaPdf pembaca;
        private final BatasUrai batas;

        private DokumenTerbatas(PembacaPdf pembaca, BatasUrai batas) throws IOException {
            super(TEMPAT, pembaca);
            this.tempat = TEMPAT.create();
            this.pembaca = pembaca;
            this.batas = batas;
        }

        @Override
        public COSStream createCOSStream(COSDictionary kamus, long mulai, long panjang) throws IOException {
            batas.mentah(panjang);
            COSStream aliran = new AliranTerbatas(tempat, pembaca.createRandomAccessReadView(mulai, panjang), batas);
            kamus.forEach(aliran::setItem);
            aliran.setKey(kamus.getKey());
            return aliran;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                tempat.close();
            }
        }
    }
}
