package id.rukun.pemberitahuan;

import java.time.Instant;

/**
 * What set off a notice.
 *
 * @param timer the catalogue's id of the timer, for example {@code TM-11}
 * @param parameter id of the parameter that says when, for example {@code PRD-01}
 * @param jatuhTempo when the notice was due; it is given later where the application was down
 */
public record Pemicu(String timer, String parameter, Instant jatuhTempo) {}
