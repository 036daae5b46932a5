package id.rukun.akun;

/** Ways of signing in. */
public enum CaraMasuk {
    /** A session of the web applications, with the password. */
    PERAMBAN,
    /** A session of the web applications for whom the identity provider of his government vouches. */
    PENYEDIA,
    /** HTTP Basic: each request brings the password, so there is no session to be ended. */
    PROGRAM
}
