package id.rukun.prosedur.tindakan;

/** What somebody asks about a case. */
public enum JenisTindakan {
    /** The proposer withdraws the case. */
    TARIK,
    /** One submission is replaced by a true one, after approval. */
    KOREKSI,
    /** The case goes back to the last submission before the present task. */
    KEMBALIKAN
}
