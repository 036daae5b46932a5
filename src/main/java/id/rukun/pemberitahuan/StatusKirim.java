package id.rukun.pemberitahuan;

/** How far a notice has come on its way out of the house. */
public enum StatusKirim {
    BELUM_DIKIRIM,
    /** It was put into a letter for everybody who is written to, who may be nobody. */
    DISERAHKAN,
    /** It was too old to be sent when it could have been; it stands in the inbox alone. */
    LEWAT
}
