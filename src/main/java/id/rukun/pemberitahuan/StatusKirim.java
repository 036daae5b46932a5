package id.rukun.pemberitahuan;

/** How far a notice has come on its way out of the house. */
public enum StatusKirim {
    BELUM_DIKIRIM
}
