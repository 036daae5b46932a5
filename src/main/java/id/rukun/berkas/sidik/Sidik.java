package id.rukun.berkas.sidik;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, written as 64 hex digits. */
public final class Sidik {

    private static final HexFormat HEX = HexFormat.of();

    private Sidik() {}

    /** Of a text in UTF-8. */
    public static String atas(String teks) {
        return atas(teks.getBytes(StandardCharsets.UTF_8));
    }

    public static String atas(byte[] isi) {
        return HEX.formatHex(sha256().digest(isi));
    }

    /** Of what comes, a piece at a time. */
    public static String atas(InputStream isi) throws IOException {
        MessageDigest sidik = sha256();
        new DigestInputStream(isi, sidik).transferTo(OutputStream.nullOutputStream());
        return HEX.formatHex(sidik.digest());
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
