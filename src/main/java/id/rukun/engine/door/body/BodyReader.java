package id.rukun.engine.door.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

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
        byte[] sepotong = new byte[SEPOTONG];
        try {
            int n = 0;
            while (n >= 0 && badan.size() < palingBanyak && System.nanoTime() - hingga < 0) {
                n = masuk.read(sepotong);
                badan.write(sepotong, 0, Math.max(n, 0));
            }
        } catch (IOException terputus) {
            // nothing more comes
        }
        return badan.toByteArray();
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
