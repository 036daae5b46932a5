package id.rukun.berkas;

/** Whether a case is still under way. */
public enum StatusKasus {
    BERJALAN,
    SELESAI
}
