package id.rukun.jabatan;

/** In which right a person holds a post; of several, the last named exercises it. */
public enum SifatJabatan {
    DEFINITIF,
    PELAKSANA,
    CARETEKER
}
