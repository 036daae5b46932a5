package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

/** Whether each unit has enough possible tokoh masyarakat. */
enum KetersediaanTokoh {
    CUKUP,
    KURANG
}
