package id.rukun.prosedur.tindakan;

/** What became of a request; all but the first are the outcomes of its process. */
public enum StatusTindakan {
    TERBUKA,
    DITARIK,
    DITOLAK,
    /** In the meantime the Keputusan was signed, the case ended, or the stage was left. */
    TERLAMBAT,
    SELESAI,
    /** The case ended first, or the same office asked for something else. */
    DIBATALKAN
}
