package id.rukun.prosedur.musyawarah.register;

/** Which body deliberates. */
public enum JenisMusyawarah {
    RT,
    RW,
    /** The second-level meeting that the Lurah facilitates (Pasal 11 ayat (1) huruf b, Pasal 12 ayat (1) huruf b). */
    KELURAHAN
}
