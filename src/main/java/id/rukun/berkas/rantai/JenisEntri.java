package id.rukun.berkas.rantai;

/** What an entry of the dossier reports. */
public enum JenisEntri {
    /** The case was opened. */
    BUKA,
    /** A person submitted a form. */
    ISIAN,
    /** A rule was asked and answered. */
    PUTUSAN,
    /** A document was issued or received. */
    DOKUMEN,
    /** An act that changed the register or the case itself. */
    TINDAKAN,
    /** A notice was given. */
    PEMBERITAHUAN,
    /** Something stands against the law and is reported, but stops nothing. */
    TEMUAN,
    /** Rows outside the dossier were written or changed; from now on the chain vouches for them. */
    REGISTER,
    /** The case was closed. */
    SELESAI
}
