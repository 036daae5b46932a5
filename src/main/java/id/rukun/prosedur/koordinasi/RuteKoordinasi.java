package id.rukun.prosedur.koordinasi;

/** Who accepts a request for coordination. */
public enum RuteKoordinasi {
    /** Nobody: it stays within one organisation and is recorded. */
    INTERNAL,
    ASISTEN,
    SEKDA,
    /** Nobody: who asks is the one who would accept it. */
    LANGSUNG
}
