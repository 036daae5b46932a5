package id.rukun.pemberitahuan;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What set off a notice.
 *
 * @param timer the catalogue's id of the timer, for example {@code TM-11}
 * @param parameter id of the parameter that says when, for example {@code PRD-01}
 * @param jatuhTempo when the notice was due; it is given later where the application was down
 * @param batas last day for what it asks for; {@code null} where there is none
 * @param segera whether it is worth a letter of its own; what is not waits for the daily one
 */
public record Pemicu(String timer, String parameter, Instant jatuhTempo, LocalDate batas, boolean segera) {

    /** What is told at once and asks for nothing by a day. */
    public Pemicu(String timer, String parameter, Instant jatuhTempo) {
        this(timer, parameter, jatuhTempo, null);
    }

    /** What comes on a day of its own, which is not put off. */
    public Pemicu(String timer, String parameter, Instant jatuhTempo, LocalDate batas) {
        this(timer, parameter, jatuhTempo, batas, true);
    }
}
