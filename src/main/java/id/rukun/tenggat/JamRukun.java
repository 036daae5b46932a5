package id.rukun.tenggat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** The one clock of the application, in Asia/Jakarta. It can be frozen and moved, and takes its followers along. */
@Component
public class JamRukun extends Clock {

    private final List<PengikutJam> pengikut = new CopyOnWriteArrayList<>();
    private volatile InstantSource sumber = InstantSource.system();
    private volatile boolean beku;

    @Override
    public ZoneId getZone() {
        return Kalender.JAKARTA;
    }

    @Override
    public Clock withZone(ZoneId zona) {
        InstantSource ini = this::instant;
        return ini.withZone(zona);
    }

    @Override
    public Instant instant() {
        return sumber.instant();
    }

    /** Today's date in Jakarta. */
    public LocalDate hariIni() {
        return LocalDate.now(this);
    }

    /** Whether the clock stands still. */
    public boolean beku() {
        return beku;
    }

    /** How far this clock is ahead of the computer's (negative: behind). */
    public Duration selisih() {
        return Duration.between(Instant.now(), instant());
    }

    /** Stops the clock at an instant. */
    public synchronized void bekukan(Instant saat) {
        pasang(InstantSource.fixed(saat), true);
    }

    /**
     * Moves the clock forward; a frozen clock stays frozen, a running one runs on.
     *
     * @throws IllegalArgumentException if {@code lama} is negative
     */
    public synchronized void maju(Duration lama) {
        if (lama.isNegative()) {
            throw new IllegalArgumentException("Jam hanya dapat dimajukan: " + lama);
        }
        pasang(beku ? InstantSource.fixed(instant().plus(lama)) : InstantSource.offset(sumber, lama), beku);
    }

    /** Lets the clock run on from an instant. */
    public synchronized void jalankanDari(Instant saat) {
        InstantSource komputer = InstantSource.system();
        pasang(InstantSource.offset(komputer, Duration.between(komputer.instant(), saat)), false);
    }

    /** Shows the computer's time again. */
    public synchronized void pulihkan() {
        pasang(InstantSource.system(), false);
    }

    /** Adds a follower and lets it catch up at once. */
    public synchronized void ikuti(PengikutJam baru) {
        pengikut.add(baru);
        baru.jamBerubah(this);
    }

    private void pasang(InstantSource baru, boolean berhenti) {
        sumber = baru;
        beku = berhenti;
        pengikut.forEach(p -> p.jamBerubah(this));
    }
}
