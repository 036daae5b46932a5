package id.rukun.engine.door.signin;

import id.rukun.engine.door.answer.DoorAnswer;
import id.rukun.engine.door.body.BodyCharset;
import id.rukun.engine.door.signin.SignInBrake.HasilMasuk;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.web.filter.OncePerRequestFilter;

/** The brake and the second factor before the web applications' own sign-in; a browser in which it succeeded is remembered,
 * and the session noted. */
public class SignInFilter extends OncePerRequestFilter {

    private static final String MASUK = "/login/";
    private static final String AKUN = "username";
    private static final String SANDI = "password";
    private static final String KODE = "kode";
    private static final String BUKAN_DI_ALAMAT = "Nama pengguna dan sandi dikirim dalam badan permintaan, tidak pada alamatnya.";
    private static final String APLIKASI_LAIN = "Sandi Anda cocok, tetapi aplikasi ini tidak terbuka bagi akun Anda.";

    private final SignInDoor pintu;

    public SignInFilter(SignInDoor pintu) {
        this.pintu = pintu;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest permintaan) {
        return !"POST".equals(permintaan.getMethod())
                || !(permintaan.getServletPath() + permintaan.getPathInfo()).contains(MASUK);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse jawaban, FilterChain rantai)
            throws ServletException, IOException {
        // In another alphabet the application behind would read another login than the one that is slowed here.
        if (permintaan.getContentType() == null || !BodyCharset.terbaca(permintaan)) {
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, BodyCharset.PESAN);
            return;
        }
        // What is not in the body the applications behind would read from the address: another login than the one that is looked at here.
        if (permintaan.getQueryString() != null) {
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_BAD_REQUEST, BUKAN_DI_ALAMAT);
            return;
        }
        String formulir = new String(permintaan.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String akun = nilai(formulir, AKUN);
        String sandi = nilai(formulir, SANDI);
        String kode = nilai(formulir, KODE);
        Runnable mengakhiriYangLama = pintu.mengakhiriYangLama(permintaan);
        HasilMasuk hasil = pintu.coba(permintaan, akun, () -> {
            if (akun.isBlank() || !pintu.kodeCocok(akun, sandi, kode)) {
                return false;
            }
            pintu.mulaiMemeriksa(permintaan, akun);
            rantai.doFilter(permintaan, jawaban);
            return cocok(jawaban.getStatus());
        });
        if (hasil != HasilMasuk.COCOK) {
            jawaban.resetBuffer();
            SignInDoor.tolak(permintaan, jawaban, hasil);
        } else if (jawaban.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            jawaban.resetBuffer();
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_FORBIDDEN, APLIKASI_LAIN);
        } else if (jawaban.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            mengakhiriYangLama.run();
            if (!pintu.ingat(permintaan, jawaban, akun, kode)) {
                jawaban.resetBuffer();
                SignInDoor.tolak(permintaan, jawaban, HasilMasuk.SALAH);
            }
        }
    }

    /** Whether the applications behind have found the password right: what they could not read or answer is no sign-in. */
    private static boolean cocok(int status) {
        return status < HttpServletResponse.SC_BAD_REQUEST || status == HttpServletResponse.SC_FORBIDDEN;
    }

    /** What the form carries by a name: of several the first, as the web applications read it. */
    private static String nilai(String formulir, String nama) {
        return Arrays.stream(formulir.split("&")).map(satu -> satu.split("=", 2))
                .filter(satu -> satu.length == 2 && nama.equals(terbaca(satu[0]))).findFirst()
                .map(satu -> terbaca(satu[1])).orElse("");
    }

    private static String terbaca(String nilai) {
        try {
            return URLDecoder.decode(nilai, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return nilai;
        }
    }
}
