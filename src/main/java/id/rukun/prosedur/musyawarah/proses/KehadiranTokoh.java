package id.rukun.prosedur.musyawarah.proses;

/** Whether enough tokoh masyarakat of each merging unit were present. */
enum KehadiranTokoh {
    CUKUP,
    KURANG
}
