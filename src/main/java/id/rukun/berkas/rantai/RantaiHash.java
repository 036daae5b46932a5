package id.rukun.berkas.rantai;

import id.rukun.berkas.sidik.Sidik;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * The arithmetic of the chain. Each field is preceded by its length in bytes (-1 for {@code null}), so no two different
 * entries have the same encoding.
 */
public final class RantaiHash {

    /** What the first entry of a case names as the hash before it. */
    public static final String AWAL = "0".repeat(64);

    private static final String BENTUK = "rukun-berkas-2";
    private static final int PANJANG_GARAM = 32;
    private static final SecureRandom ACAK = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();

    private RantaiHash() {}

    public static String garam() {
        byte[] garam = new byte[PANJANG_GARAM];
        ACAK.nextBytes(garam);
        return HEX.formatHex(garam);
    }

    public static String digest(String garam, String isi) {
        return sidik(garam, isi);
    }

    /** An entry of which something is gone that Rukun always writes has a hash too: it is another one. */
    public static String hash(EntriBerkas entri) {
        return sidik(BENTUK, entri.hashSebelum(), entri.id(), entri.kasusId(), Integer.toString(entri.urutan()),
                teks(entri.jenis()), entri.waktu() == null ? null : mikro(entri.waktu()),
                entri.pelaku(), entri.jabatan(), entri.aktivitas(), entri.digest(), teks(entri.simpanSampai()));
    }

    /** Microseconds since 1970: what both databases keep of an instant. */
    public static String mikro(Instant saat) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, saat));
    }

    private static String teks(Object nilai) {
        return nilai == null ? null : nilai.toString();
    }

    /** SHA-256 over some texts in order. */
    public static String sidik(String... nilai) {
        MessageDigest sha = Sidik.sha256();
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
}
