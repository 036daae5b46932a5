package id.rukun.prosedur.koordinasi.horizontal;

/** Why the Asisten coordinate among themselves. */
public enum SebabHorizontal {
    /** One of them has asked for it. */
    PRAKARSA,
    /** A request for coordination is several Asisten's. */
    PEMBIDANGAN,
    /** A meeting is to go beyond the field of the Asisten who calls it. */
    RAPAT,
    /** A coordination was to be closed without it. */
    PENUTUPAN,
    /** The round of the month, where there is one (BKT-P-20). */
    PUTARAN
}
