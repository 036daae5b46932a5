package id.rukun.prosedur.tokoh;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When an RT met to choose.
 *
 * @param hari day of the Musyawarah RT
 * @param pukul hour for which it was called; {@code null} where it met before the register was kept here
 */
public record SaatPilihan(LocalDate hari, LocalTime pukul) {}
