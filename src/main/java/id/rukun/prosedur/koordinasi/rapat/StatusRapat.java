package id.rukun.prosedur.koordinasi.rapat;

/** Where a meeting stands. */
public enum StatusRapat {
    BERJALAN,
    SELESAI,
    TANPA_HASIL,
    DIBATALKAN
}
