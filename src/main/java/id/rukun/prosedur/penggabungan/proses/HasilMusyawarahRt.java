package id.rukun.prosedur.penggabungan.proses;

/** What the Musyawarah of all RT brought. */
enum HasilMusyawarahRt {
    SEMUA_SETUJU,
    ADA_YANG_MENOLAK
}
