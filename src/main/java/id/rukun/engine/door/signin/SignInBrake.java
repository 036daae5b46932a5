package id.rukun.engine.door.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.rukun.berkas.sidik.Sidik;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Slows whoever guesses passwords, and nobody else: wrong passwords are counted by account and source together, so that
 * a stranger's guesses keep the owner of the account out from nowhere but the stranger's own place. A right password
 * costs nothing. While an attempt is being looked at, the next one of the same source waits for its outcome: ten at
 * once are ten in a row. Keeps at most {@value #PALING_BANYAK} counts, those that were used last.
 */
public class SignInBrake {

    /** Outcome of an attempt. */
    public enum HasilMasuk { COCOK, SALAH, DITUNDA }

    /** Looks whether name and password belong together. */
    public interface Pemeriksaan {
        boolean cocok() throws IOException, ServletException;
    }

    static final int PALING_BANYAK = 100_000;

    private final Cache<String, Hitungan> hitungan = Caffeine.newBuilder().maximumSize(PALING_BANYAK).build();
    private final TimeMeter jam;

    public SignInBrake(TimeMeter jam) {
        this.jam = jam;
    }

    /** Has an attempt looked at, unless its source has guessed too much: then the right password waits as well. */
    HasilMasuk coba(SignInAttempt percobaan, Pemeriksaan pemeriksaan) throws IOException, ServletException {
        return coba(percobaan.hitungan(), pemeriksaan);
    }

    /** @param dihitung which wrong passwords count; the last one is what the next attempt waits for */
    HasilMasuk coba(List<SignInAttempt.Counted> dihitung, Pemeriksaan pemeriksaan) throws IOException, ServletException {
        List<Hitungan> semua = dihitung.stream().map(this::hitungan).toList();
        Lock giliran = semua.get(semua.size() - 1).giliran();
        giliran.lock();
        try {
            if (semua.stream().anyMatch(satu -> satu.sisa().getAvailableTokens() == 0)) {
                return HasilMasuk.DITUNDA;
            }
            if (pemeriksaan.cocok()) {
                return HasilMasuk.COCOK;
            }
            semua.forEach(satu -> satu.sisa().tryConsume(1));
            return HasilMasuk.SALAH;
        } finally {
            giliran.unlock();
        }
    }

    private Hitungan hitungan(SignInAttempt.Counted dihitung) {
        SignInAttempt.Brake rem = dihitung.rem();
        // A hash is as long as any other, however long the name is that somebody sends.
        return hitungan.get(Sidik.atas(dihitung.nama()), nama -> new Hitungan(Bucket.builder()
                .withCustomTimePrecision(jam)
                .addLimit(batas -> batas.capacity(rem.sekaligus()).refillGreedy(1, rem.jarak())).build(),
                new ReentrantLock()));
    }

    /** What is left to guess of one count, and whose turn it is to guess: of each count its own, so nobody waits for a stranger. */
    private record Hitungan(Bucket sisa, Lock giliran) {}
}
