package id.rukun.prosedur.pasal15;

/** What is done about a unit out of its range (ENT-62). */
public enum TindakanTemuan {
    /** Waits for the Lurah. */
    TERBUKA,
    /** Is weighed in a case. */
    P15,
    /** Put off to a day, by the Lurah or by a decision not to act. */
    DITUNDA,
    /** Back in range, or no longer a unit of its own. */
    SELESAI
}
