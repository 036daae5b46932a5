package id.rukun.berkas.kasus;

/** Whether a case is still under way. */
public enum StatusKasus {
    BERJALAN,
    SELESAI
}
