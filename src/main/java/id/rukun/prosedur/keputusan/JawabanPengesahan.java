package id.rukun.prosedur.keputusan;

/** The Camat's answer to a signed Keputusan that needs his ratification. */
public enum JawabanPengesahan {
    SAHKAN,
    TOLAK
}
