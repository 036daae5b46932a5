package id.rukun.prosedur.musyawarah.proses;

/** Whether the board of each unit involved was present. */
enum KehadiranPengurus {
    LENGKAP,
    KURANG
}
