package id.rukun.akun;

import java.time.Duration;

/**
 * A code that is to be issued.
 *
 * @param akun login of the account whose password it opens
 * @param sidik fingerprint of the code
 * @param oleh login of who issues it
 * @param penerbit his name and post
 * @param dasar by what he knows whom he has before him
 * @param umur how long it can be used
 * @param lepasFaktor whether it takes the second factor of the account away as well
 */
public record KodeSandiBaru(String akun, String sidik, String oleh, String penerbit, String dasar, Duration umur,
        boolean lepasFaktor) {}
