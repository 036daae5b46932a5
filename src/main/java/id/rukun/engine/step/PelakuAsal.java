package id.rukun.engine.step;

import id.rukun.berkas.rantai.Pelaku;

/** Who submitted what the system hands in again in this thread. */
public final class PelakuAsal {

    private static final ThreadLocal<Pelaku> ASAL = new ThreadLocal<>();

    private PelakuAsal() {}

    public static void sebagai(Pelaku asal, Runnable kerja) {
        ASAL.set(asal);
        try {
            kerja.run();
        } finally {
            ASAL.remove();
        }
    }

    /** The original submitter, or who is given where nothing is handed in again. */
    static Pelaku atau(Pelaku kini) {
        Pelaku asal = ASAL.get();
        return asal == null ? kini : asal;
    }
}
