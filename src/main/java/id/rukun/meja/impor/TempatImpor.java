package id.rukun.meja.impor;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The places for imports on this node. Each holds a connection, so there are few; a government has one of them, for its imports take
 * turns: who waits for his turn keeps nobody of another government out.
 */
final class TempatImpor {

    private static final int TEMPAT = 3;
    /** Of one government, the one that has the place included: each holds its file in memory. */
    private static final int ANTREAN = 3;

    private final Semaphore tempat = new Semaphore(TEMPAT);
    private final ConcurrentMap<String, Antrean> pemerintah = new ConcurrentHashMap<>();
    private final Duration menunggu;

    /** @param menunggu how long somebody waits for his turn */
    TempatImpor(Duration menunggu) {
        this.menunggu = menunggu;
    }

    private record Antrean(Semaphore antre, Semaphore giliran) {

        static Antrean baru() {
            return new Antrean(new Semaphore(ANTREAN), new Semaphore(1, true));
        }
    }

    /**
     * Works at a place.
     *
     * @param tenant short name of the government
     * @param ditunda is told once that it has to wait
     * @throws ResponseStatusException 429 if there is none in time
     */
    <T> T pada(String tenant, Runnable ditunda, Supplier<T> kerja) {
        Antrean milik = pemerintah.computeIfAbsent(tenant, satu -> Antrean.baru());
        if (!milik.antre().tryAcquire()) {
            throw penuh("Beberapa orang di pemerintah daerah yang sama sedang mengimpor. Coba lagi sebentar lagi.");
        }
        try {
            return bergiliran(milik, ditunda, kerja);
        } finally {
            milik.antre().release();
        }
    }

    private <T> T bergiliran(Antrean milik, Runnable ditunda, Supplier<T> kerja) {
        tunggu(milik.giliran(), ditunda);
        try {
            return menempati(kerja);
        } finally {
            milik.giliran().release();
        }
    }

    /** Nobody goes before who waits already. */
    private void tunggu(Semaphore giliran, Runnable ditunda) {
        try {
            if (giliran.tryAcquire(0, TimeUnit.SECONDS)) {
                return;
            }
            ditunda.run();
            if (!giliran.tryAcquire(menunggu.toMillis(), TimeUnit.MILLISECONDS)) {
                throw penuh("Impor lain di pemerintah daerah yang sama belum selesai. Coba lagi sebentar lagi.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw penuh("Rukun sedang dihentikan. Coba lagi sebentar lagi.");
        }
    }

    private <T> T menempati(Supplier<T> kerja) {
        if (!tempat.tryAcquire()) {
            throw penuh("Beberapa orang lain sedang mengimpor. Coba lagi sebentar lagi.");
        }
        try {
            return kerja.get();
        } finally {
            tempat.release();
        }
    }

    private static ResponseStatusException penuh(String pesan) {
        return new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, pesan);
    }
}
