package id.rukun.prosedur.musyawarah;

/** Under which rules a Musyawarah RT meets. */
public enum ModeMusyawarah {
    /** Pasal 39 and 40: chaired by the Ketua RT; after two failures in a row the next meeting is deemed valid. */
    BIASA,
    /** Pasal 11 ayat (1) huruf a: chaired by the Ketua RW; a quorum of its own that nothing rescues. */
    LINTAS_RW
}
