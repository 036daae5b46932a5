package id.rukun.prosedur.musyawarah;

/** What the participants agreed on. */
public enum PutusanPeserta {
    MENERIMA,
    MENOLAK
}
