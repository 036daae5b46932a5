package id.rukun.prosedur.musyawarah.proses;

/** Whether the decision contradicts a norm. */
enum Keabsahan {
    SAH,
    TIDAK_SAH
}
