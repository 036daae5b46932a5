package id.rukun.hukum;

/** How firmly a rule or parameter stands in the text of the regulation. */
public enum Kekuatan {
    /** Plain meaning of the text. */
    TEGAS,
    /** Statutory, but through a recorded reading. */
    TAFSIR,
    /** Product policy where the regulation is silent; never shown as law ("kebijakan Rukun"). */
    KEBIJAKAN,
    /** Integrity of the data, always on. */
    DATA
}
