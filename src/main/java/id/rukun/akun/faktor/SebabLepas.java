package id.rukun.akun.faktor;

/** Why a second factor opens nothing any more. */
public enum SebabLepas {
    /** Its owner took it away, with his password and a code. */
    SENDIRI,
    /** Its owner has put another in its place. */
    DIGANTI,
    /** With a code of an operator who had said so. */
    KODE,
    /** Another login has taken the place of the account. */
    AKUN_DIGANTI
}
