package id.rukun.akun;

/** Ways of signing in. */
public enum CaraMasuk {
    /** A session of the web applications. */
    PERAMBAN,
    /** HTTP Basic: each request brings the password, so there is no session to be ended. */
    PROGRAM
}
