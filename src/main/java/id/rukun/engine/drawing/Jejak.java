package id.rukun.engine.drawing;

import java.time.Instant;

/**
 * One passage of a case through an element.
 *
 * @param aktivitas id of the element
 * @param mulai when it came there
 * @param selesai when it left; {@code null} while it is there
 * @param dibatalkan whether it was taken away from there: by an event, or because the case went back
 * @param tugas id of the task; {@code null} where it is none
 * @param dipanggil id of the process instance that it called; {@code null} where it called none
 */
public record Jejak(String aktivitas, Instant mulai, Instant selesai, boolean dibatalkan, String tugas, String dipanggil) {

    /** Whether the case is there now. */
    public boolean kini() {
        return selesai == null;
    }
}
