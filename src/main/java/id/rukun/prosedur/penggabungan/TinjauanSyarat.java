package id.rukun.prosedur.penggabungan;

/** What the Lurah does about conditions that are not met. */
public enum TinjauanSyarat {
    /** Ask again after the register was put right. */
    PERIKSA_ULANG,
    TOLAK
}
