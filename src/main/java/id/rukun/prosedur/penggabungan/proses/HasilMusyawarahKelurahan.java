package id.rukun.prosedur.penggabungan.proses;

/** What the Musyawarah at Kelurahan level brought. */
enum HasilMusyawarahKelurahan {
    MUFAKAT,
    TIDAK_MUFAKAT
}
