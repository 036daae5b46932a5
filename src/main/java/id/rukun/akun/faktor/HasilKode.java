package id.rukun.akun.faktor;

/** What came of a code with which somebody signs in. */
public enum HasilKode {
    /** The account has no second factor: nothing is asked. */
    TIDAK_DIMINTA,
    SALAH,
    /** From the authenticator. */
    COCOK,
    /** One of those that are used once instead. */
    PEMULIHAN;

    public boolean cocok() {
        return this != SALAH;
    }
}
