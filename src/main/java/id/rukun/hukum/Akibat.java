package id.rukun.hukum;

/** What follows when a rule is not fulfilled. */
public enum Akibat {
    /** The act is refused; nothing takes effect. */
    TOLAK,
    /** The case goes back to its caller with the rules that fail on the signing day. */
    TAHAN,
    /** The case takes another lawful path. */
    ALIH,
    /** Shown to the official, who may go on with a written reason. */
    PERINGATAN,
    /** Recorded and reported; the regulation attaches no sanction. */
    TEMUAN,
    /** A human chooses; both choices are lawful. */
    DISKRESI,
    /** Done by the system itself. */
    OTOMATIS
}
