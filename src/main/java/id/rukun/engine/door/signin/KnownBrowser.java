package id.rukun.engine.door.signin;

import id.rukun.tenggat.JamRukun;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.ResponseCookie;

/**
 * Knows a browser in which an account has signed in before, by a signed cookie that no script reads: the browser's mark
 * and, for each account, the day and the signature over all three. It opens nothing; it only lets its owner type his
 * password while others guess it elsewhere.
 */
public class KnownBrowser {

    public static final String KUE = "RUKUN-PERAMBAN";

    private static final Duration UMUR = Duration.ofDays(180);
    /** An office shares its computers. */
    private static final int AKUN_PALING_BANYAK = 12;
    private static final int PANJANG_TANDA = 16;
    private static final String HMAC = "HmacSHA256";

    private final SecureRandom acak = new SecureRandom();
    private final Supplier<byte[]> kunci;
    private final JamRukun jam;
    private final boolean hanyaTls;

    /** @param kunci the key of the signatures, the same on all nodes and after a restart */
    public KnownBrowser(Supplier<byte[]> kunci, JamRukun jam, boolean hanyaTls) {
        this.kunci = kunci;
        this.jam = jam;
        this.hanyaTls = hanyaTls;
    }

    /** The browser's mark, if the account has signed in with it within the last half year. */
    Optional<String> tanda(HttpServletRequest permintaan, String akun) {
        return isi(permintaan).filter(isi -> isi.masuk().stream().anyMatch(masuk -> sah(isi.tanda(), masuk, akun)))
                .map(Isi::tanda);
    }

    /** The cookie that remembers this sign-in, beside those that the browser has from other accounts. */
    ResponseCookie ingat(HttpServletRequest permintaan, String akun) {
        Isi lama = isi(permintaan).orElseGet(() -> new Isi(tandaBaru(), List.of()));
        long hari = jam.hariIni().toEpochDay();
        String baru = hari + "." + sidik(lama.tanda(), hari, akun);
        Stream<String> masuk = Stream.concat(Stream.of(baru),
                lama.masuk().stream().filter(satu -> !sah(lama.tanda(), satu, akun))).limit(AKUN_PALING_BANYAK);
        return ResponseCookie.from(KUE, lama.tanda() + masuk.map(satu -> "." + satu).reduce("", String::concat))
                .httpOnly(true).secure(hanyaTls).sameSite("Lax").path("/").maxAge(UMUR).build();
    }

    private boolean sah(String tanda, String masuk, String akun) {
        String[] bagian = masuk.split("\\.", -1);
        if (!bagian[0].matches("\\d{1,7}")) {
            return false;
        }
        long hari = Long.parseLong(bagian[0]);
        long umur = jam.hariIni().toEpochDay() - hari;
        return umur >= 0 && umur <= UMUR.toDays() && MessageDigest.isEqual(
                bagian[1].getBytes(StandardCharsets.UTF_8), sidik(tanda, hari, akun).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Isi> isi(HttpServletRequest permintaan) {
        Cookie[] kue = permintaan.getCookies();
        return kue == null ? Optional.empty() : Arrays.stream(kue).filter(satu -> satu.getName().equals(KUE))
                .map(satu -> satu.getValue().split("\\.", -1))
                .filter(bagian -> bagian.length % 2 == 1 && bagian.length <= 2 * AKUN_PALING_BANYAK + 1)
                .map(KnownBrowser::isi).findFirst();
    }

    private static Isi isi(String[] bagian) {
        List<String> masuk = new ArrayList<>();
        for (int i = 1; i < bagian.length; i += 2) {
            masuk.add(bagian[i] + "." + bagian[i + 1]);
        }
        return new Isi(bagian[0], masuk);
    }

    private String tandaBaru() {
        byte[] tanda = new byte[PANJANG_TANDA];
        acak.nextBytes(tanda);
        return tulis(tanda);
    }

    private String sidik(String tanda, long hari, String akun) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(kunci.get(), HMAC));
            byte[] isi = mac.doFinal((tanda + "\n" + hari + "\n" + akun).getBytes(StandardCharsets.UTF_8));
            return tulis(Arrays.copyOf(isi, PANJANG_TANDA));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tulis(byte[] isi) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(isi);
    }

    private record Isi(String tanda, List<String> masuk) {}
}
