package id.rukun.prosedur.koordinasi.tindaklanjut;

/** How far an item has come. */
public enum StatusTindakLanjut {
    /** The unit has not said yet whether it is its own. */
    TERBUKA("belum diterima"),
    DIKERJAKAN("dikerjakan"),
    SELESAI("selesai"),
    /** Another unit is to be named. */
    DIKEMBALIKAN("dikembalikan"),
    /** A later result has taken its place. */
    DIGANTI("digantikan"),
    DIBATALKAN("dibatalkan");

    private final String sebutan;

    StatusTindakLanjut(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As a list shows it. */
    public String sebutan() {
        return sebutan;
    }

    /** Whether something is still to be done. */
    public boolean terbuka() {
        return this == TERBUKA || this == DIKERJAKAN || this == DIKEMBALIKAN;
    }
}
