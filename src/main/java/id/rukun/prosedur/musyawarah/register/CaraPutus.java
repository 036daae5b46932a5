package id.rukun.prosedur.musyawarah.register;

/** How a meeting decided. */
public enum CaraPutus {
    MUFAKAT,
    PEMUNGUTAN_SUARA
}
