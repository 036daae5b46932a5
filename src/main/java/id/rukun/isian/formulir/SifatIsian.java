package id.rukun.isian.formulir;

/** What a submission is, and so what becomes of it when its case goes back to an earlier step. */
public enum SifatIsian {
    /** Says what happened. It may be corrected, and is handed in again when the case goes back. */
    FAKTA,
    /** Decides or drafts. It stands while only later submissions are corrected, and has to be given anew otherwise. */
    PUTUSAN,
    /** Approves or signs. It always has to be given anew. */
    PERSETUJUAN
}
