package id.rukun.wilayah;

/** By which act one unit descends from another. */
public enum JenisSilsilah {
    PENGGABUNGAN,
    PEMECAHAN
}
