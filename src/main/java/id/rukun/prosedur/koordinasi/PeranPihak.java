package id.rukun.prosedur.koordinasi;

/** As what a unit takes part in a coordination. */
public enum PeranPihak {
    UTAMA,
    TERKAIT,
    /** Asked for it, and is neither. */
    PEMOHON
}
