package id.rukun.jabatan;

/** In which right a person holds a post; of several, the last named exercises it. */
public enum SifatJabatan {
    /** Named by the Lurah until a definitive board takes over (Pasal 32), or formed by a Careteker (Pasal 8 ayat (3)). */
    SEMENTARA,
    DEFINITIF,
    PELAKSANA,
    CARETEKER
}
