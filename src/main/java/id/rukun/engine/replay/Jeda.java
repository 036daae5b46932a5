package id.rukun.engine.replay;

import id.rukun.engine.WaktuModel;
import id.rukun.tenggat.JamRukun;
import java.time.Duration;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * How long something that waits for a case to move by itself waits before it looks again: at first not at all, then
 * longer each time, so that a step that fails does not keep the machine busy.
 */
@Component
public class Jeda {

    private static final int TANPA_JEDA = 5;
    private static final int PANGKAT_TERBESAR = 6;

    private final JamRukun jam;

    Jeda(JamRukun jam) {
        this.jam = jam;
    }

    /** Whether to wait at all, having looked in vain so often in a row. */
    public static boolean perlu(int diam) {
        return diam > TANPA_JEDA;
    }

    /** The moment to look again, having looked in vain so often in a row: one second on, two, four, at most 64. */
    @WaktuModel
    public Date sampai(int diam) {
        int pangkat = Math.max(0, Math.min(diam - TANPA_JEDA - 1, PANGKAT_TERBESAR));
        return Date.from(jam.instant().plus(Duration.ofSeconds(1L << pangkat)));
    }
}
