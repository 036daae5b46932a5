package id.rukun.akun;

import id.rukun.berkas.sidik.Sidik;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A code as it is read out and typed: sixteen signs in groups of four, 80 bits, without letters that look or sound like
 * digits. Small letters, spaces and strokes make no difference, nor do O for 0 and I or L for 1.
 */
public final class KodeAcak {

    private static final String TANDA = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PANJANG = 16;
    private static final SecureRandom ACAK = new SecureRandom();

    private KodeAcak() {}

    /** A new one. */
    public static String baru() {
        return IntStream.range(0, PANJANG).mapToObj(i -> TANDA.charAt(ACAK.nextInt(TANDA.length())))
                .map(String::valueOf).collect(Collectors.joining()).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** The fingerprint of a code for one account: 80 random bits need no slow one. */
    public static String sidik(String akun, String kode) {
        return Sidik.atas(akun + "\n" + kode.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0')
                .replaceAll("[IL]", "1"));
    }
}
