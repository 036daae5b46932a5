package id.rukun.demo.timemachine;

import java.time.OffsetDateTime;

/**
 * A job that failed while the clock was moved; an operator has to look at it.
 *
 * @param saat when, by the moved clock, in Jakarta
 * @param pekerjaan id of the job
 * @param sebab what went wrong
 */
record Kegagalan(OffsetDateTime saat, String pekerjaan, String sebab) {}
