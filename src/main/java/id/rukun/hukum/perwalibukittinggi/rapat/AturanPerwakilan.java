package id.rukun.hukum.perwalibukittinggi.rapat;

/** How Pasal 9 angka 6 binds the head who cannot come (BKT-DT-06). */
public enum AturanPerwakilan {
    /** Kepala Dinas, Badan, Bagian and Kantor, whom it names. */
    WAJIB,
    /** Inspektur, Sekretaris DPRD, Kepala Satpol PP, Camat and Lurah: in the same way, as a warning (BKT-A-05). */
    ANALOGI,
    /** Those whom it does not address: any written mandate. */
    TIDAK_DIATUR
}
