package id.rukun.prosedur.musyawarah;

/** How a meeting decided. */
public enum CaraPutus {
    MUFAKAT,
    PEMUNGUTAN_SUARA
}
