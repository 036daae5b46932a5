package id.rukun.tenggat;

import java.time.Instant;

/** What a room keeps for a while only: the daily process has it erased once its retention is over. */
public interface SimpananSementara {

    /** Id of the parameter that says for how long it is kept: "RUKUN-PRD-12". */
    String parameter();

    /** Erases what is older than an instant, in a transaction of the caller's. Returns how much. */
    int hapusSebelum(Instant sebelum);

    /** What is thrown away once that stands, outside the database. */
    default void bersihkan(Instant sebelum) {}
}
