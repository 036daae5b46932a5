package id.rukun.engine.reminder;

import id.rukun.berkas.kasus.Kasus;
import java.time.LocalDate;

/**
 * Where in a case a day is counted.
 *
 * @param kasus the case
 * @param prosesId process instance in which the task or the timer stands
 * @param unitId unit that it is about; {@code null} if unknown
 * @param timbul the day on which the task or the timer arose
 */
public record TempatHari(Kasus kasus, String prosesId, String unitId, LocalDate timbul) {}
