package id.rukun.dokumen.cetak;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Whose papers are put together at the moment: one file for each account, so that nobody fills the queue of the others, and
 * few side by side, since each takes memory and a processor.
 */
final class GiliranPenyatu {

    static final int BERSAMAAN = 2;
    private static final int TUNGGU = 20;

    private final Set<String> mengambil = ConcurrentHashMap.newKeySet();
    private final Semaphore giliran = new Semaphore(BERSAMAAN, true);

    /**
     * Does it when its turn comes.
     *
     * @throws PenyatuSibukException if the account has another one, or its turn does not come
     */
    <T> T bergiliran(String akun, Supplier<T> kerja) {
        if (!mengambil.add(akun)) {
            throw new PenyatuSibukException("Berkas kasus lain yang Anda minta masih disatukan. Tunggu sampai selesai, lalu coba lagi.");
        }
        try {
            tunggu();
            try {
                return kerja.get();
            } finally {
                giliran.release();
            }
        } finally {
            mengambil.remove(akun);
        }
    }

    private void tunggu() {
        try {
            if (giliran.tryAcquire(TUNGGU, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new PenyatuSibukException("Berkas kasus lain sedang disatukan. Tunggu sebentar, lalu coba lagi.");
    }
}
