package id.rukun.prosedur.keputusan.ketentuan;

/** How P-14 ends; a caller draws those that its kind of Keputusan can reach ({@link MatriksKeputusan#akhir}). */
public enum HasilPenetapan {
    /** Signed; nothing more is needed. */
    DITETAPKAN,
    /** Signed, and ratified by the Camat. */
    DISAHKAN,
    DITOLAK_LURAH,
    /** Consent or ratification refused, and nothing put in its place. */
    DITOLAK_CAMAT,
    /** A condition of the caller no longer holds. */
    TAHAN
}
