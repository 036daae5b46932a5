package id.rukun.prosedur.keputusan.proses;

/** Whether the Lurah may sign now; TAHAN: a condition of the caller no longer holds. */
enum Penandatanganan {
    TERPENUHI,
    TAHAN,
    PERBAIKI
}
