package id.rukun.prosedur.pencatatan.jabatan;

/** What a case has done to a row of the register. */
enum JenisAkibat {
    /** Somebody holds a post. */
    JABATAN_DITULIS,
    /** A post has another last day. */
    JABATAN_BERUBAH,
    /** A post that somebody was to hold never came to be. */
    JABATAN_DITIADAKAN,
    /** Somebody is absent. */
    ABSEN_DITULIS,
    /** An absence has another last day. */
    ABSEN_BERUBAH,
    /** A post below a head is there. */
    POS_DIBUAT,
    /** A post below a head is no more. */
    POS_BERAKHIR,
    /** A post below a head stands below another one. */
    ATASAN_BERUBAH
}
