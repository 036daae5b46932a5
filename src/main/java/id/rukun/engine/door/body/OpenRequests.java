package id.rukun.engine.door.body;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How many requests of an address are open; remembers only addresses that have one. */
class OpenRequests {

    private final ConcurrentMap<String, Integer> jumlah = new ConcurrentHashMap<>();
    private final int batas;

    /** @param batas the most that one address may have open at the same time */
    OpenRequests(int batas) {
        this.batas = batas;
    }

    /** Counts one more, unless the address has enough; what was let in is let {@link #keluar out}. */
    boolean masuk(String alamat) {
        int kini = jumlah.merge(alamat, 1, Integer::sum);
        if (kini > batas) {
            keluar(alamat);
            return false;
        }
        return true;
    }

    void keluar(String alamat) {
        jumlah.computeIfPresent(alamat, (siapa, n) -> n == 1 ? null : n - 1);
    }
}
