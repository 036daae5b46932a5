package id.rukun.prosedur.musyawarah.proses;

/** Whether the meeting was chaired by the person entitled to. */
enum Pimpinan {
    BERWENANG,
    TIDAK_BERWENANG
}
