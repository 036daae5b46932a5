package id.rukun.prosedur.musyawarah.register;

/** Where a series of meetings stands. */
public enum StatusRangkaian {
    BERJALAN,
    /** A valid decision was taken and its minutes are signed. */
    SELESAI,
    /** Ended by the Lurah without a decision, or without consensus. */
    DIAKHIRI
}
