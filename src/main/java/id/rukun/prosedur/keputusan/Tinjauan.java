package id.rukun.prosedur.keputusan;

/** The Lurah's review of a draft. */
public enum Tinjauan {
    LANJUT,
    /** Back to the staff. */
    PERBAIKI,
    /** Refusal; needs a condition that is not met. */
    TOLAK
}
