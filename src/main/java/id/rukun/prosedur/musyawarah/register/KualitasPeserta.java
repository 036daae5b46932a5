package id.rukun.prosedur.musyawarah.register;

/** In which quality someone is on the list of a meeting. */
public enum KualitasPeserta {
    KEPALA_KELUARGA,
    PENGURUS,
    TOKOH
}
