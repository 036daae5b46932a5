package id.rukun.dokumen.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A stream whose size is counted each time before it is unfolded. */
final class AliranTerbatas extends COSStream {

    private final BatasUrai batas;

    AliranTerbatas(RandomAccessStreamCache tempat, RandomAccessReadView isi, BatasUrai batas) throws IOException {
        super(tempat, isi);
        this.batas = batas;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions cara) throws IOException {
        batas.terurai(this);
        return super.createInputStream(cara);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        batas.terurai(this);
        return super.createView();
    }
}
