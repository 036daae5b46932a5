package id.rukun.engine.door.body;

import id.rukun.berkas.sidik.Sidik;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/** Reads what somebody sends, for so long and no longer. */
public final class BodyReader {

    private static final int SEPOTONG = 8192;

    private BodyReader() {}

    /** What has come of a body when it is whole, when the sender ends or falls silent, or when the time is over. */
    public static byte[] baca(InputStream masuk, Duration waktu, int panjang) {
        return baca(masuk, System.nanoTime() + waktu.toNanos(), panjang);
    }

    /** @param hingga until when (as {@link System#nanoTime}) one more read begins; the last one may find nobody sending */
    static byte[] baca(InputStream masuk, long hingga, int palingBanyak) {
        ByteArrayOutputStream badan = new ByteArrayOutputStream();
        alirkan(masuk, hingga, palingBanyak, (sepotong, n) -> badan.write(sepotong, 0, n));
        return badan.toByteArray();
    }

    /**
     * Digest of a body, of which no more than a piece is ever kept; empty if there is none, or it does not come whole in time.
     *
     * @param panjang how many bytes it has
     */
    public static Optional<String> sidik(InputStream masuk, Duration waktu, long panjang) {
        MessageDigest sidik = Sidik.sha256();
        long datang = alirkan(masuk, System.nanoTime() + waktu.toNanos(), panjang, (sepotong, n) -> sidik.update(sepotong, 0, n));
        return panjang > 0 && datang == panjang ? Optional.of(HexFormat.of().formatHex(sidik.digest())) : Optional.empty();
    }

    private static long alirkan(InputStream masuk, long hingga, long palingBanyak, Potongan ke) {
        byte[] sepotong = new byte[SEPOTONG];
        long datang = 0;
        try {
            int n = 0;
            while (n >= 0 && datang < palingBanyak && System.nanoTime() - hingga < 0) {
                n = masuk.read(sepotong);
                ke.terima(sepotong, Math.max(n, 0));
                datang += Math.max(n, 0);
            }
        } catch (IOException terputus) {
            // nothing more comes
        }
        return datang;
    }

    /** Takes a piece of what comes. */
    private interface Potongan {
        void terima(byte[] sepotong, int panjang);
    }

    /** Takes so many bytes at most, for so long, and keeps none of them: who still sends reads no answer. */
    public static void buang(InputStream masuk, Duration waktu, long palingBanyak) {
        buang(masuk, System.nanoTime() + waktu.toNanos(), palingBanyak);
    }

    /** Takes so many bytes at most and keeps none of them. */
    static void buang(InputStream masuk, long hingga, long palingBanyak) {
        byte[] sepotong = new byte[SEPOTONG];
        try {
            long sisa = palingBanyak;
            for (int n = 0; n >= 0 && sisa > 0 && System.nanoTime() - hingga < 0; sisa -= n) {
                n = masuk.read(sepotong);
            }
        } catch (IOException terputus) {
            // nothing more comes
        }
    }
}
