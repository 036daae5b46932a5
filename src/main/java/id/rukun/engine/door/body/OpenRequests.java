package id.rukun.engine.door.body;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How many requests of an address, or of a person, are open; remembers only those that have one. */
public class OpenRequests {

    private final ConcurrentMap<String, Integer> jumlah = new ConcurrentHashMap<>();
    private final int batas;

    /** @param batas the most that one address may have open at the same time */
    public OpenRequests(int batas) {
        this.batas = batas;
    }

    /** Counts one more, unless the address has enough; what was let in is let {@link #keluar out}. */
    public boolean masuk(String alamat) {
        int kini = jumlah.merge(alamat, 1, Integer::sum);
        if (kini > batas) {
            keluar(alamat);
            return false;
        }
        return true;
    }

    public void keluar(String alamat) {
        jumlah.computeIfPresent(alamat, (siapa, n) -> n == 1 ? null : n - 1);
    }
}
