package id.rukun.engine.door.signin;

import id.rukun.akun.AkhirMasuk;
import id.rukun.akun.KunciAkunService;
import id.rukun.engine.door.answer.DoorAnswer;
import id.rukun.engine.door.signin.SignInAttempt.Brake;
import id.rukun.engine.door.signin.SignInAttempt.Counted;
import id.rukun.engine.door.signin.SignInBrake.HasilMasuk;
import id.rukun.engine.door.signin.SignInBrake.Pemeriksaan;
import id.rukun.jabatan.AkunOrangService;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** What both ways of signing in have in common: the brake, the browsers that are known, the notes, and what is said. */
public class SignInDoor {

    private static final String SALAH = "Nama pengguna atau sandi tidak cocok.";
    static final String DITUNDA = "Dari tempat ini terlalu banyak percobaan salah atas akun itu. "
            + "Tunggu sebentar, lalu coba lagi.";
    static final int TUNGGU_DETIK = 20;
    /** Five wrong ones in a row, then one a minute. */
    static final Brake SANDI_LAMA = new Brake(5, Duration.ofMinutes(1));

    private final SignInBrake rem;
    private final KnownBrowser peramban;
    private final SignInNotes catatan;
    private final AkunOrangService akunOrang;
    private final KunciAkunService kunci;

    public SignInDoor(SignInBrake rem, KnownBrowser peramban, SignInNotes catatan, AkunOrangService akunOrang, KunciAkunService kunci) {
        this.rem = rem;
        this.peramban = peramban;
        this.catatan = catatan;
        this.akunOrang = akunOrang;
        this.kunci = kunci;
    }

    HasilMasuk coba(HttpServletRequest permintaan, String akun, Pemeriksaan pemeriksaan)
            throws IOException, ServletException {
        // No account has such a name, and PostgreSQL would not even look for it.
        boolean mungkin = akun.chars().noneMatch(Character::isISOControl);
        return rem.coba(SignInAttempt.dari(permintaan, akun, peramban),
                () -> mungkin && !akunOrang.berhenti(akun) && !kunci.terkunci(akun) && pemeriksaan.cocok());
    }

    /**
     * Has the password looked at that somebody gives to change it. Whoever asks is signed in already: what he guesses is
     * counted by the account alone, wherever he sits, and apart from what strangers guess.
     */
    HasilMasuk cobaSandiLama(String akun, Pemeriksaan pemeriksaan) throws IOException, ServletException {
        return rem.coba(List.of(new Counted("sandi lama\n" + akun, SANDI_LAMA)), pemeriksaan);
    }

    /** Remembers which password is looked at; to be called before it is. */
    void mulaiMemeriksa(HttpServletRequest permintaan, String akun) {
        catatan.mulaiMemeriksa(permintaan, akun);
    }

    /** What notes the end of the session that this request came with, should another one begin. */
    Runnable mengakhiriYangLama(HttpServletRequest permintaan) {
        return catatan.mengakhiri(permintaan, AkhirMasuk.MASUK_LAGI);
    }

    /**
     * Remembers the browser, and notes the session that has just begun.
     *
     * @return false where the password was changed since it was looked at: the session is over
     */
    boolean ingat(HttpServletRequest permintaan, HttpServletResponse jawaban, String akun) {
        boolean tetap;
        try {
            tetap = catatan.mulai(permintaan, akun);
        } catch (RuntimeException e) {
            // A session without its note could not be ended from elsewhere.
            permintaan.getSession().invalidate();
            throw e;
        }
        if (!tetap) {
            permintaan.getSession().invalidate();
            return false;
        }
        jawaban.addHeader(HttpHeaders.SET_COOKIE, peramban.ingat(permintaan, akun).toString());
        return true;
    }

    void catatProgram(HttpServletRequest permintaan, String akun) {
        catatan.program(permintaan, akun);
    }

    /** @param hasil what came of the attempt; {@code null} if nobody has said who he is */
    static void tolak(HttpServletRequest permintaan, HttpServletResponse jawaban, HasilMasuk hasil) throws IOException {
        if (hasil == null) {
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (hasil == HasilMasuk.DITUNDA) {
            jawaban.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TUNGGU_DETIK));
        }
        DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_UNAUTHORIZED,
                hasil == HasilMasuk.DITUNDA ? DITUNDA : SALAH);
    }
}
