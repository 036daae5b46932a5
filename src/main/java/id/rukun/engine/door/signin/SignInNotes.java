package id.rukun.engine.door.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.rukun.akun.AkhirMasuk;
import id.rukun.akun.AsalMasuk;
import id.rukun.akun.CaraMasuk;
import id.rukun.akun.MasukService;
import id.rukun.engine.door.visitor.Visitor;
import id.rukun.engine.internal.OwnCommit;
import id.rukun.tenggat.JamRukun;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpHeaders;

/**
 * Notes who signs in from where, and knows in each session from which note it comes. A program that sends the password with
 * each request is noted once a day for each place.
 */
public class SignInNotes {

    /** A session in use is noted no more often than this. */
    static final Duration SELANG = Duration.ofMinutes(5);

    private static final String CATATAN = SignInNotes.class.getName();
    private static final String GANTIAN = CATATAN + ".gantian";
    private static final int PROGRAM_DIINGAT = 10_000;

    private final Cache<Program, Boolean> program = Caffeine.newBuilder().maximumSize(PROGRAM_DIINGAT).build();
    private final MasukService masuk;
    private final OwnCommit kirim;
    private final JamRukun jam;

    public SignInNotes(MasukService masuk, OwnCommit kirim, JamRukun jam) {
        this.masuk = masuk;
        this.kirim = kirim;
        this.jam = jam;
    }

    /** Without what the program says of itself: it may say something else each time. */
    private record Program(String akun, String alamat, LocalDate hari) {}

    /** The note of a session, and when it was last seen in use. */
    private record Catatan(String id, String akun, CaraMasuk cara, Instant terlihat) implements Serializable {}

    /** Id of the note that the session of this request comes from; empty where there is no session. */
    public static Optional<String> sesi(HttpServletRequest permintaan) {
        return catatan(permintaan).map(Catatan::id);
    }

    /** Remembers with the request which password its sign-in is looked at with; to be called before that. */
    void mulaiMemeriksa(HttpServletRequest permintaan, String akun) {
        permintaan.setAttribute(GANTIAN, masuk.gantian(akun));
    }

    /**
     * Notes the session that has just begun.
     *
     * @param cara by which way of those that begin one
     * @param syarat what else must be true in the moment in which it is noted
     * @return false where it is not, or the password was changed since it was looked at
     */
    boolean mulai(HttpServletRequest permintaan, String akun, CaraMasuk cara, BooleanSupplier syarat) {
        AsalMasuk asal = asal(permintaan, cara);
        long gantian = (long) permintaan.getAttribute(GANTIAN);
        Optional<String> id = kirim.duaKali(() -> syarat.getAsBoolean() ? masuk.catat(akun, asal, gantian) : Optional.empty());
        id.ifPresent(catatan -> ingat(permintaan.getSession(), catatan, akun, cara));
        return id.isPresent();
    }

    /** What notes the end of the session that this request came with, to be run once it is over; nothing where it has none. */
    Runnable mengakhiri(HttpServletRequest permintaan, AkhirMasuk sebab) {
        return catatan(permintaan).<Runnable>map(lama -> () -> masuk.akhiri(lama.akun(), lama.id(), sebab))
                .orElse(() -> { });
    }

    /**
     * Whether the session of this request was ended from elsewhere, or somebody has signed in with it who is not noted; if not, notes that
     * it is in use.
     */
    boolean berakhir(HttpServletRequest permintaan) {
        Optional<Catatan> satu = catatan(permintaan);
        Optional<String> akun = Visitor.akunSesi(permintaan);
        if (akun.isPresent() && satu.filter(milik -> milik.akun().equals(akun.get())).isEmpty()) {
            return true;
        }
        if (satu.isEmpty() || masuk.berakhir(satu.get().id())) {
            return satu.isPresent();
        }
        Catatan lama = satu.get();
        Instant kini = jam.instant();
        if (Duration.between(lama.terlihat(), kini).abs().compareTo(SELANG) > 0) {
            HttpSession sesi = permintaan.getSession();
            if (masuk.dipakai(lama.id())) {
                sesi.setAttribute(CATATAN, new Catatan(lama.id(), lama.akun(), lama.cara(), kini));
            } else {
                // Its note was erased while it ran, after the clock of the demo was moved.
                ingat(sesi, masuk.catat(lama.akun(), asal(permintaan, lama.cara())), lama.akun(), lama.cara());
            }
        }
        return false;
    }

    /** Notes that a program has given the right password. */
    void program(HttpServletRequest permintaan, String akun) {
        AsalMasuk asal = asal(permintaan, CaraMasuk.PROGRAM);
        program.get(new Program(akun, asal.alamat(), jam.hariIni()), baru -> {
            masuk.catat(akun, asal);
            return true;
        });
    }

    private void ingat(HttpSession sesi, String id, String akun, CaraMasuk cara) {
        sesi.setAttribute(CATATAN, new Catatan(id, akun, cara, jam.instant()));
    }

    private static AsalMasuk asal(HttpServletRequest permintaan, CaraMasuk cara) {
        return new AsalMasuk(cara, permintaan.getRemoteAddr(), permintaan.getHeader(HttpHeaders.USER_AGENT));
    }

    private static Optional<Catatan> catatan(HttpServletRequest permintaan) {
        return Optional.ofNullable(permintaan.getSession(false)).map(sesi -> (Catatan) sesi.getAttribute(CATATAN));
    }
}
