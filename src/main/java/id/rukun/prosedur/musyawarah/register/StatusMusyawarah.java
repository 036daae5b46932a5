package id.rukun.prosedur.musyawarah.register;

/** What became of one meeting; recorded as it was. */
public enum StatusMusyawarah {
    DIJADWALKAN,
    /** Cancelled before it was opened. */
    BATAL,
    /** Held under a chair who was not entitled. */
    PIMPINAN_TIDAK_SAH,
    GAGAL_KUORUM,
    /** Held, but without the officials or tokoh whom the law wants at Kelurahan level. */
    KEHADIRAN_KURANG,
    SAH,
    /** Deemed valid after two failures in a row (Pasal 40 ayat (2)). */
    SAH_TANPA_KUORUM,
    /** Adjourned without a decision. */
    DITUNDA,
    /** Its decision contradicts a norm (Pasal 40 ayat (5)). */
    KEPUTUSAN_TIDAK_SAH
}
