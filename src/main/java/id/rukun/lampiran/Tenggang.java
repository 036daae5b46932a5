package id.rukun.lampiran;

import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Ends the reading of an image whose time is over. */
class Tenggang implements IIOReadProgressListener {

    private final long hingga;
    private boolean lewat;

    Tenggang(Duration waktu) {
        this.hingga = System.nanoTime() + waktu.toNanos();
    }

    /** Whether it was ended before the image was whole. */
    boolean lewat() {
        return lewat;
    }

    @Override
    public void imageProgress(ImageReader pembaca, float bagian) {
        if (System.nanoTime() - hingga >= 0) {
            lewat = true;
            pembaca.abort();
        }
    }

    @Override
    public void sequenceStarted(ImageReader pembaca, int urutan) {}

    @Override
    public void sequenceComplete(ImageReader pembaca) {}

    @Override
    public void imageStarted(ImageReader pembaca, int urutan) {}

    @Override
    public void imageComplete(ImageReader pembaca) {}

    @Override
    public void thumbnailStarted(ImageReader pembaca, int urutan, int kecil) {}

    @Override
    public void thumbnailProgress(ImageReader pembaca, float bagian) {}

    @Override
    public void thumbnailComplete(ImageReader pembaca) {}

    @Override
    public void readAborted(ImageReader pembaca) {}
}
