package id.rukun.prosedur.musyawarah;

/** How the discussion of the agenda ended. */
public enum Pembahasan {
    /** Consensus, for or against. */
    MUFAKAT,
    /** No consensus in spite of the attempt: a vote follows. */
    PEMUNGUTAN_SUARA,
    /** Adjourned without a decision. */
    DITUNDA
}
