package id.rukun.berkas.periksa;

/** Which comparison brought a finding. */
public enum AsalTemuan {
    /** The dossier itself does not hold. */
    BERKAS,
    /** The database differs from the list of heads that is kept outside of it, or numbers are missing. */
    DAFTAR
}
