package id.rukun.prosedur.penggabungan;

/** Who started the case (Pasal 14 ayat (3)). */
public enum AsalUsul {
    /** Initiative of the community, delivered through an RT or RW. */
    MASYARAKAT,
    /** Initiative of the Lurah. */
    LURAH
}
