package id.rukun.prosedur.musyawarah;

/** Whether a meeting that was invited took place. */
public enum Pelaksanaan {
    DILAKSANAKAN,
    /** Cancelled before it was opened; the count of failures is unchanged. */
    BATAL
}
