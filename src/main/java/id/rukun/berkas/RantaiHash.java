package id.rukun.berkas;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * The arithmetic of the chain. Each field is preceded by its length in bytes (-1 for {@code null}), so no two different
 * entries have the same encoding.
 */
final class RantaiHash {

    /** What the first entry of a case names as the hash before it. */
    static final String AWAL = "0".repeat(64);

    private static final String BENTUK = "rukun-berkas-2";
    private static final int PANJANG_GARAM = 32;
    private static final SecureRandom ACAK = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();

    private RantaiHash() {}

    static String garam() {
        byte[] garam = new byte[PANJANG_GARAM];
        ACAK.nextBytes(garam);
        return HEX.formatHex(garam);
    }

    static String digest(String garam, String isi) {
        return sidik(garam, isi);
    }

    static String hash(EntriBerkas entri) {
        return sidik(BENTUK, entri.hashSebelum(), entri.id(), entri.kasusId(), Integer.toString(entri.urutan()),
                entri.jenis().name(), Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, entri.waktu())),
                entri.pelaku(), entri.jabatan(), entri.aktivitas(), entri.digest(),
                entri.simpanSampai() == null ? null : entri.simpanSampai().toString());
    }

    /** SHA-256 over some texts in order. */
    static String sidik(String... nilai) {
        MessageDigest sha = sha256();
        for (String satu : nilai) {
            tambah(sha, satu);
        }
        return HEX.formatHex(sha.digest());
    }

    private static void tambah(MessageDigest sha, String nilai) {
        if (nilai == null) {
            sha.update(panjang(-1));
            return;
        }
        byte[] bytes = nilai.getBytes(StandardCharsets.UTF_8);
        sha.update(panjang(bytes.length));
        sha.update(bytes);
    }

    private static byte[] panjang(int panjang) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(panjang).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
