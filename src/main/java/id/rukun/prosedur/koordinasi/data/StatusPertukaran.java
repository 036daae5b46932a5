package id.rukun.prosedur.koordinasi.data;

/** How far an exchange has come. */
public enum StatusPertukaran {
    /** An answer is waited for. */
    DIMINTA,
    /** Answered, or said with a reason that it cannot be. */
    DIJAWAB,
    /** Closed by who asked, without an answer. */
    TIDAK_DIJAWAB,
    /** Handed over. */
    DISAMPAIKAN,
    /** Its case has ended before. */
    DIHENTIKAN
}
