package id.rukun.prosedur.keputusan;

/** What the Lurah does with an approved draft. */
public enum TindakanPenandatanganan {
    TANDATANGANI,
    /** Back to the staff; a changed draft needs the Camat anew. */
    PERBAIKI
}
