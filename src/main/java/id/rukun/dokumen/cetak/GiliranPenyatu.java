package id.rukun.dokumen.cetak;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Whose papers are put together or taken away at the moment: one file for each account, so that nobody fills the disk and the
 * queue of the others, and few put together side by side, since that takes memory and a processor.
 */
final class GiliranPenyatu {

    static final int BERSAMAAN = 2;
    private static final int TUNGGU = 20;

    /** What each account has: a mark of its own, so that a file that is closed again gives back no other's place. */
    private final ConcurrentMap<String, Object> mengambil = new ConcurrentHashMap<>();
    private final Semaphore giliran = new Semaphore(BERSAMAAN, true);

    /**
     * Does it when its turn comes. The account may have the next one when this file was read and is closed.
     *
     * @throws PenyatuSibukException if the account has another one, or its turn does not come
     */
    BerkasSatu bergiliran(String akun, Supplier<BerkasSatu> kerja) {
        Object tanda = new Object();
        if (mengambil.putIfAbsent(akun, tanda) != null) {
            throw new PenyatuSibukException("Berkas kasus lain yang Anda minta masih disatukan atau diunduh. "
                    + "Tunggu sampai selesai, lalu coba lagi.");
        }
        BerkasSatu satu = null;
        try {
            satu = menunggu(kerja);
            return new BerkasSatu(new Diunduh(satu.isi(), akun, tanda), satu.ukuran());
        } finally {
            if (satu == null) {
                mengambil.remove(akun, tanda);
            }
        }
    }

    private BerkasSatu menunggu(Supplier<BerkasSatu> kerja) {
        tunggu();
        try {
            return kerja.get();
        } finally {
            giliran.release();
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

    /** Gives the account its place back with its end. */
    private final class Diunduh extends FilterInputStream {

        private final String akun;
        private final Object tanda;

        private Diunduh(InputStream isi, String akun, Object tanda) {
            super(isi);
            this.akun = akun;
            this.tanda = tanda;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                mengambil.remove(akun, tanda);
            }
        }
    }
}
