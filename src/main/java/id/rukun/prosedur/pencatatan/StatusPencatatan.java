package id.rukun.prosedur.pencatatan;

/** What became of a change of the register that was asked for. */
public enum StatusPencatatan {
    DIMINTA,
    DICATAT,
    DITOLAK,
    /** Recorded, and undone by another case. */
    DIBATALKAN
}
