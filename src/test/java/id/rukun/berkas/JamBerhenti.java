package id.rukun.berkas;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is set; it shows nanoseconds, which no database keeps. */
public class JamBerhenti extends Clock {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant AWAL = Instant.parse("2026-03-02T03:04:05.123456789Z");

    private volatile Instant kini = AWAL;

    /** Sets the clock. */
    public void setel(String saat) {
        kini = Instant.parse(saat);
    }

    /** Back to where it began. */
    public void setelAwal() {
        kini = AWAL;
    }

    @Override
    public Instant instant() {
        return kini;
    }

    @Override
    public ZoneId getZone() {
        return JAKARTA;
    }

    @Override
    public Clock withZone(ZoneId zona) {
        return Clock.fixed(kini, zona);
    }
}
