package id.rukun.prosedur.musyawarah.proses;

/** Outcome of a vote. */
enum Suara {
    DITERIMA,
    TIDAK_DITERIMA
}
