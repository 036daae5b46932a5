package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

/** Whether enough tokoh masyarakat of each merging unit were present. */
enum KehadiranTokoh {
    CUKUP,
    KURANG
}
