package id.rukun.prosedur.musyawarah.proses;

/** Whether each unit has enough possible tokoh masyarakat. */
enum KetersediaanTokoh {
    CUKUP,
    KURANG
}
