package id.rukun.engine.door.body;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/**
 * Takes what a refused sender still sends, keeps none of it, and answers then: who is still sending reads no answer. No thread
 * waits for him: the server tells when something has come.
 */
public final class RefusedBody implements ReadListener, AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedBody.class);
    private static final int SEPOTONG = 8192;
    private static final String PENERIMA = RefusedBody.class.getName();

    private final ServletInputStream masuk;
    private final AsyncContext nanti;
    private final Answer jawaban;
    private final AtomicBoolean selesai = new AtomicBoolean();
    private final List<Runnable> sesudahnya = new CopyOnWriteArrayList<>();

    private RefusedBody(ServletInputStream masuk, AsyncContext nanti, Answer jawaban) {
        this.masuk = masuk;
        this.nanti = nanti;
        this.jawaban = jawaban;
    }

    /** Writes the answer. */
    @FunctionalInterface
    public interface Answer {
        void tulis(HttpServletResponse jawaban) throws IOException;
    }

    /**
     * Returns at once; the request goes on by itself.
     *
     * @param waktu for how long; who then still sends is answered, and the connection ends
     */
    public static void jawab(HttpServletRequest permintaan, HttpServletResponse jawaban, Duration waktu, Answer isi)
            throws IOException {
        jawaban.setHeader(HttpHeaders.CONNECTION, "close");
        AsyncContext nanti = permintaan.startAsync(permintaan, jawaban);
        RefusedBody terima = new RefusedBody(permintaan.getInputStream(), nanti, isi);
        nanti.setTimeout(waktu.toMillis());
        nanti.addListener(terima);
        permintaan.setAttribute(PENERIMA, terima);
        terima.masuk.setReadListener(terima);
    }

    /** What is done when a request that goes on by itself has its answer. */
    static void sesudahnya(HttpServletRequest permintaan, Runnable kerja) {
        ((RefusedBody) permintaan.getAttribute(PENERIMA)).sesudahnya.add(kerja);
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] sepotong = new byte[SEPOTONG];
        int n = 0;
        while (n >= 0 && masuk.isReady()) {
            n = masuk.read(sepotong);
        }
    }

    @Override
    public void onAllDataRead() {
        akhiri();
    }

    @Override
    public void onTimeout(AsyncEvent peristiwa) {
        akhiri();
    }

    /** Once, whatever comes first. */
    private void akhiri() {
        if (selesai.compareAndSet(false, true)) {
            try {
                jawaban.tulis((HttpServletResponse) nanti.getResponse());
            } catch (IOException e) {
                LOG.debug("Nobody reads the answer", e);
            } finally {
                nanti.complete();
            }
        }
    }

    @Override
    public void onError(Throwable terputus) {
        if (selesai.compareAndSet(false, true)) {
            nanti.complete();
        }
    }

    @Override
    public void onError(AsyncEvent peristiwa) {
        onError(peristiwa.getThrowable());
    }

    @Override
    public void onComplete(AsyncEvent peristiwa) {
        sesudahnya.forEach(Runnable::run);
    }

    @Override
    public void onStartAsync(AsyncEvent peristiwa) {
        // Nobody starts it again.
    }
}
