package id.rukun.prosedur.koordinasi.konsultasi;

/** How far a consultation has come. */
public enum StatusKonsultasi {
    BERJALAN,
    /** Both see it alike. */
    KESEPAHAMAN,
    /** Both views stand. */
    PANDANGAN_BERBEDA,
    /** Declined, or nothing was answered in time. */
    TIDAK_BERSEDIA,
    /** Its case has ended before. */
    DIHENTIKAN
}
