package id.rukun.akun.faktor;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code that a secret shows at an instant (RFC 6238, SHA-1, six digits, steps of thirty seconds): what every authenticator makes.
 * The step before and the one after count too, for no two clocks agree.
 */
final class KodeWaktu {

    static final int ANGKA = 6;
    static final Duration LANGKAH = Duration.ofSeconds(30);

    private static final int TOLERANSI = 1;
    private static final String HMAC = "HmacSHA1";
    private static final HmacOneTimePasswordGenerator PEMBUAT = new HmacOneTimePasswordGenerator(ANGKA);
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BIT_PER_HURUF = 5;

    private KodeWaktu() {}

    /** The code of a step. */
    static String pada(byte[] rahasia, long langkah) {
        try {
            SecretKey kunci = new SecretKeySpec(rahasia, HMAC);
            return PEMBUAT.generateOneTimePasswordString(kunci, langkah);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("A secret of bytes is a key of HMAC", e);
        }
    }

    static long langkah(Instant kini) {
        return Math.floorDiv(kini.getEpochSecond(), LANGKAH.toSeconds());
    }

    /**
     * The step that a code belongs to.
     *
     * @param sesudah the last step of which a code was taken: none is taken twice, nor an earlier one
     * @return empty where it is no code of now
     */
    static OptionalLong cocok(byte[] rahasia, String kode, Instant kini, long sesudah) {
        long sekarang = langkah(kini);
        return LongStream.rangeClosed(sekarang - TOLERANSI, sekarang + TOLERANSI).filter(langkah -> langkah > sesudah)
                .filter(langkah -> sama(pada(rahasia, langkah), kode)).findFirst();
    }

    /** A secret as authenticators read it (RFC 4648, without padding). */
    static String base32(byte[] isi) {
        StringBuilder teks = new StringBuilder();
        int sisa = 0;
        int bit = 0;
        for (byte satu : isi) {
            sisa = (sisa << Byte.SIZE | Byte.toUnsignedInt(satu)) & 0xFFFF;
            for (bit += Byte.SIZE; bit >= BIT_PER_HURUF; bit -= BIT_PER_HURUF) {
                teks.append(BASE32.charAt(sisa >> bit - BIT_PER_HURUF & 0x1F));
            }
        }
        return bit == 0 ? teks.toString() : teks.append(BASE32.charAt(sisa << BIT_PER_HURUF - bit & 0x1F)).toString();
    }

    private static boolean sama(String satu, String lain) {
        return MessageDigest.isEqual(satu.getBytes(StandardCharsets.UTF_8), lain.getBytes(StandardCharsets.UTF_8));
    }
}
