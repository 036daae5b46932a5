package id.rukun.engine.reminder;

import id.rukun.hukum.Parameter;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An open day of a case, and from what it is counted.
 *
 * @param nama name of the task or of the time that comes
 * @param tugas whether it is the last timely day of a task; otherwise something happens then by itself
 * @param hari the day: of a task the last timely one
 * @param asal from what it is counted
 * @param parameter the period in the edition of the case; empty where there is none
 */
public record HariTerhitung(String nama, boolean tugas, LocalDate hari, AsalHari asal, Optional<Parameter> parameter) {}
