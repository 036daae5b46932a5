package id.rukun.engine.reminder;

import java.time.LocalDate;

/**
 * From what a day of a case is counted.
 *
 * @param peristiwa the event, as an official reads it
 * @param hari its day
 * @param parameter id of the parameter with the period; {@code null} where it is the day of the event itself
 * @param mundur whether the period is counted back from the event
 */
public record AsalHari(String peristiwa, LocalDate hari, String parameter, boolean mundur) {}
