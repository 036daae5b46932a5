package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

/** Whether the board of each unit involved was present. */
enum KehadiranPengurus {
    LENGKAP,
    KURANG
}
