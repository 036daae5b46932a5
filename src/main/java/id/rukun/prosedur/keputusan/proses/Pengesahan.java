package id.rukun.prosedur.keputusan.proses;

/** Whether this kind of Keputusan needs the Camat's ratification after the signature. */
enum Pengesahan {
    DIPERLUKAN,
    TIDAK_DIPERLUKAN
}
