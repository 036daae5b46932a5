package id.rukun.prosedur.koordinasi.rapat;

/** What became of a session. */
public enum StatusSidang {
    DIUNDANG,
    DILAKSANAKAN,
    DITUNDA,
    DIBATALKAN
}
