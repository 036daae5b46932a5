package id.rukun.uji;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** Somebody's telephone: it reads a secret as it is shown to be typed, and shows the code of an instant. */
public final class Autentikator {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final SecretKeySpec kunci;

    public Autentikator(String rahasia) {
        kunci = new SecretKeySpec(terbaca(rahasia.replace(" ", "")), "HmacSHA1");
    }

    public String kode(Instant kini) {
        try {
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(kunci, kini);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] terbaca(String teks) {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        int bit = 0;
        int sisa = 0;
        for (char huruf : teks.toCharArray()) {
            sisa = sisa << 5 | BASE32.indexOf(huruf);
            bit += 5;
            if (bit >= 8) {
                bit -= 8;
                isi.write(sisa >> bit & 0xFF);
                sisa &= (1 << bit) - 1;
            }
        }
        return isi.toByteArray();
    }
}
