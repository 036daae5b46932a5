package id.rukun.prosedur.keputusan;

/** The Camat's answer to a draft. */
public enum JawabanCamat {
    SETUJU,
    /** Returned for revision. */
    KEMBALIKAN,
    TOLAK
}
