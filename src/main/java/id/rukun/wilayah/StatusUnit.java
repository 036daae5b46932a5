package id.rukun.wilayah;

/** The life of an area: planned, in being, or ended by one of the acts of Pasal 9 to 13. */
public enum StatusUnit {
    RENCANA,
    AKTIF,
    DIPECAH,
    DIGABUNG,
    DIHAPUS
}
