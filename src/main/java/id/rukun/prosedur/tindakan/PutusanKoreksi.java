package id.rukun.prosedur.tindakan;

/** The superior's answer to a correction. */
public enum PutusanKoreksi {
    SETUJUI,
    TOLAK
}
