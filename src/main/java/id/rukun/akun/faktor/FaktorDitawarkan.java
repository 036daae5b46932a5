package id.rukun.akun.faktor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A secret that an authenticator is to take: said this once.
 *
 * @param akun login of the account
 * @param rahasia the secret as it is typed, without groups
 */
public record FaktorDitawarkan(String akun, String rahasia) {

    private static final String PENERBIT = "Rukun";

    /** As authenticators read it from a picture. */
    public String tautan() {
        return "otpauth://totp/" + PENERBIT + ":" + URLEncoder.encode(akun, StandardCharsets.UTF_8) + "?secret=" + rahasia + "&issuer=" + PENERBIT
                + "&algorithm=SHA1&digits=" + KodeWaktu.ANGKA + "&period=" + KodeWaktu.LANGKAH.toSeconds();
    }

    @Override
    public String toString() {
        return "FaktorDitawarkan[" + akun + "]";
    }
}
