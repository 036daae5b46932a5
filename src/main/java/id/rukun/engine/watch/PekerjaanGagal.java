package id.rukun.engine.watch;

import java.time.Instant;

/**
 * A job that has used up its attempts. Why it failed stands in the log: the sentence could quote what a case says.
 *
 * @param id id of the job
 * @param prosedur name of the model
 * @param elemen what it was to do, as the drawing calls it
 * @param sejak when it failed for the last time
 * @param kasus number of the case; {@code null} where it belongs to none
 * @param proses id of the process instance in which it stopped; {@code null} before there is one
 */
public record PekerjaanGagal(String id, String prosedur, String elemen, Instant sejak, String kasus, String proses) {}
