package id.rukun.prosedur.penggabungan.proses;

/** Whether the merger meets its conditions. */
enum Syarat {
    TERPENUHI,
    BELUM_TERPENUHI
}
