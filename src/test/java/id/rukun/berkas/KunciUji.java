package id.rukun.berkas;

import id.rukun.berkas.segel.KunciSegel;
import id.rukun.berkas.segel.KunciSegelTidakDikenalException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A new key pair for a test, as an operator would make one. */
public final class KunciUji {

    private KunciUji() {}

    /** SHA-256 of a text, as anybody can compute it. */
    public static String sidik(String teks) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(teks.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stops the start while a key is missing. */
    public static RuntimeException tidakDikenal() {
        return KunciSegelTidakDikenalException.saatMenulis("2026-000001", "ab");
    }

    /** Another: 32 random bytes that encrypt second factors. */
    public static String faktor() {
        byte[] isi = new byte[32];
        new SecureRandom().nextBytes(isi);
        return Base64.getEncoder().encodeToString(isi);
    }

    public static String pem() {
        return KunciSegel.pem(KunciSegel.baru());
    }
}
