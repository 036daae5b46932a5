package id.rukun.prosedur.keputusan.proses;

/** Whether this kind of Keputusan needs the Camat's consent before the signature. */
enum Persetujuan {
    DIPERLUKAN,
    TIDAK_DIPERLUKAN
}
