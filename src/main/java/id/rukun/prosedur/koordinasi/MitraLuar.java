package id.rukun.prosedur.koordinasi;

/** Partners with whom coordination takes a way of its own instead of a form (Pasal 18 ayat (1) Perwali Banjar 6/2023). */
public enum MitraLuar {
    /** Vertical agencies, by a forum of the leaders. */
    FORUM,
    DPRD
}
