package id.rukun.prosedur.penggabungan.proses;

/** How P-14 ended. */
enum Penetapan {
    DITETAPKAN,
    DITOLAK_LURAH,
    DITOLAK_CAMAT,
    TAHAN
}
