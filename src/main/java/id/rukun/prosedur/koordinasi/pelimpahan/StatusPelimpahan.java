package id.rukun.prosedur.koordinasi.pelimpahan;

/** How far a delegation has come. */
public enum StatusPelimpahan {
    /** Not signed yet. */
    DISUSUN,
    /** Signed; in force from its first day to its last. */
    BERLAKU,
    /** Taken back. */
    DICABUT,
    /** Its last day is over. */
    BERAKHIR,
    /** Given up before it was signed. */
    BATAL
}
