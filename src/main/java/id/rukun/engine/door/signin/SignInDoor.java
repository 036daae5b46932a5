package id.rukun.engine.door.signin;

import id.rukun.akun.AkhirMasuk;
import id.rukun.akun.CaraMasuk;
import id.rukun.akun.KunciAkunService;
import id.rukun.engine.door.kode.FaktorWajib;
import id.rukun.engine.door.kode.PemakaiFaktor;
import id.rukun.engine.office.Accounts;
import id.rukun.engine.door.answer.DoorAnswer;
import id.rukun.engine.door.signin.SignInAttempt.Brake;
import id.rukun.engine.door.signin.SignInAttempt.Counted;
import id.rukun.engine.door.signin.SignInBrake.HasilMasuk;
import id.rukun.engine.door.signin.SignInBrake.Pemeriksaan;
import id.rukun.engine.door.visitor.ClientAddress;
import id.rukun.jabatan.AkunOrangService;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpHeaders;

/** What all ways of signing in have in common: the brake, the browsers that are known, the notes, and what is said. */
public class SignInDoor {

    private static final String SALAH = "Nama pengguna, sandi, atau kode tidak cocok.";
    private static final String SALAH_PROGRAM = "Nama pengguna atau sandi tidak cocok, atau akun itu memakai faktor kedua, sehingga hanya "
            + "dibuka lewat peramban (kebijakan Rukun RUKUN-POL-191).";
    static final String DITUNDA = "Dari tempat ini terlalu banyak percobaan salah atas akun itu. "
            + "Tunggu sebentar, lalu coba lagi.";
    static final int TUNGGU_DETIK = 20;
    /** Five wrong ones in a row, then one a minute. */
    static final Brake SANDI_LAMA = new Brake(5, Duration.ofMinutes(1));
    /** Ten wrong codes after the right password, wherever they come from, then one in a quarter of an hour. */
    static final Brake KODE = new Brake(10, Duration.ofMinutes(15));

    /**
     * Thirty worthless answers of an identity provider from one place, then one in five seconds: there is nothing to be guessed, but the
     * provider is asked each time. An office is one place, and its provider may be set up wrongly.
     */
    static final Brake DARI_LUAR = new Brake(30, Duration.ofSeconds(5));

    private final SignInBrake rem;
    private final KnownBrowser peramban;
    private final SignInNotes catatan;
    private final AkunOrangService akunOrang;
    private final KunciAkunService kunci;
    private final PemakaiFaktor faktor;
    private final FaktorWajib wajib;
    private final Accounts akun;

    public SignInDoor(SignInBrake rem, KnownBrowser peramban, SignInNotes catatan, AkunOrangService akunOrang, KunciAkunService kunci,
            PemakaiFaktor faktor, FaktorWajib wajib, Accounts akun) {
        this.rem = rem;
        this.peramban = peramban;
        this.catatan = catatan;
        this.akunOrang = akunOrang;
        this.kunci = kunci;
        this.faktor = faktor;
        this.wajib = wajib;
        this.akun = akun;
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

    /**
     * Whether a code opens an account together with its password. Who has no code learns nothing about the password; but whoever has
     * that and guesses codes is counted by the account alone, and its owner is told.
     */
    boolean kodeCocok(String siapa, String sandi, String kode) throws IOException, ServletException {
        if (!faktor.diminta(siapa)) {
            return true;
        }
        boolean[] benar = new boolean[1];
        HasilMasuk hasil = rem.coba(List.of(new Counted("kode\n" + siapa, KODE)), () -> {
            benar[0] = faktor.cocok(siapa, kode);
            return benar[0] || !akun.cocok(siapa, sandi);
        });
        if (hasil == HasilMasuk.DITUNDA) {
            faktor.ditebak(siapa);
        }
        return hasil == HasilMasuk.COCOK && benar[0];
    }

    /**
     * Has what somebody brings from an identity provider looked at, unless too much came from his place that was worth nothing. It is
     * counted by the place alone: nobody says whose account it is before it was looked at. One session waits for itself, no office for its
     * neighbour.
     *
     * @param penyedia whose it is
     */
    public HasilMasuk cobaDariLuar(HttpServletRequest permintaan, String penyedia, Pemeriksaan pemeriksaan)
            throws IOException, ServletException {
        return rem.coba(List.of(new Counted("penyedia\n" + penyedia + "\n" + ClientAddress.dari(permintaan), DARI_LUAR),
                new Counted("penyedia sesi\n" + permintaan.getSession().getId(), DARI_LUAR)), pemeriksaan);
    }

    /** Whether a program may try an account: it brings a password only. */
    boolean bagiProgram(String akun) {
        return wajib.denganSandiSaja(akun);
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
     * Remembers the browser, takes the code, and notes the session that has just begun.
     *
     * @return false where the code was taken or the password changed since they were looked at: the session is over
     */
    boolean ingat(HttpServletRequest permintaan, HttpServletResponse jawaban, String akun, String kode) {
        return ingat(permintaan, jawaban, akun, CaraMasuk.PERAMBAN, () -> faktor.pakai(akun, kode));
    }

    /**
     * Begins a session of the web applications for whom somebody else vouches, and none where it cannot be noted. It is the same as one
     * that a password opens, under an id of its own.
     *
     * @param syarat whether it may be opened; asked again in the moment in which the session is noted
     * @return false where it may not, or the account was locked or its password changed meanwhile: nobody is signed in
     */
    public boolean bukaSesi(HttpServletRequest permintaan, HttpServletResponse jawaban, String akun, BooleanSupplier syarat) {
        Runnable mengakhiriYangLama = mengakhiriYangLama(permintaan);
        mulaiMemeriksa(permintaan, akun);
        BooleanSupplier terbuka = () -> !akunOrang.berhenti(akun) && !kunci.terkunci(akun) && syarat.getAsBoolean();
        if (!terbuka.getAsBoolean() || !AppSession.mulai(permintaan, akun)) {
            return false;
        }
        mengakhiriYangLama.run();
        return ingat(permintaan, jawaban, akun, CaraMasuk.PENYEDIA, terbuka);
    }

    private boolean ingat(HttpServletRequest permintaan, HttpServletResponse jawaban, String akun, CaraMasuk cara, BooleanSupplier syarat) {
        boolean tetap;
        try {
            tetap = catatan.mulai(permintaan, akun, cara, syarat);
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

    /** @param hasil what came of the attempt */
    static void tolak(HttpServletRequest permintaan, HttpServletResponse jawaban, HasilMasuk hasil) throws IOException {
        tolak(permintaan, jawaban, hasil, SALAH);
    }

    /** @param hasil what came of a program's attempt; {@code null} if nobody has said who he is */
    static void tolakProgram(HttpServletRequest permintaan, HttpServletResponse jawaban, HasilMasuk hasil) throws IOException {
        if (hasil == null) {
            DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        tolak(permintaan, jawaban, hasil, SALAH_PROGRAM);
    }

    private static void tolak(HttpServletRequest permintaan, HttpServletResponse jawaban, HasilMasuk hasil, String salah) throws IOException {
        if (hasil == HasilMasuk.DITUNDA) {
            jawaban.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TUNGGU_DETIK));
        }
        DoorAnswer.tolak(permintaan, jawaban, HttpServletResponse.SC_UNAUTHORIZED,
                hasil == HasilMasuk.DITUNDA ? DITUNDA : salah);
    }
}
