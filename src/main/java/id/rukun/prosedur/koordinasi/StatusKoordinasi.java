package id.rukun.prosedur.koordinasi;

/** How far a coordination has come. */
public enum StatusKoordinasi {
    /** Being prepared by who asked for it. */
    DISIAPKAN,
    /** Data may be asked for in it, and meetings held. */
    TERBUKA,
    /** Recurs by a schedule. */
    TERJADWAL,
    /** Over, whatever came of it. */
    DITUTUP
}
