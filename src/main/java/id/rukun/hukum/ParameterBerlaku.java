package id.rukun.hukum;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

/** The dated parameters as they stand on one day, narrowed to those that the asking rule declares. */
public interface ParameterBerlaku {

    /** @throws IllegalArgumentException if the parameter is unknown, undeclared, not in force, or not a whole number */
    int bilangan(String id);

    /** @throws IllegalArgumentException if the parameter is unknown, undeclared, not in force, or not a period */
    Period masa(String id);

    /** @throws IllegalArgumentException if the parameter is unknown, undeclared, not in force, or not a duration */
    Duration jam(String id);

    /** @throws IllegalArgumentException if the parameter is unknown, undeclared, not in force, or not a fraction */
    Pecahan pecahan(String id);

    /** @throws IllegalArgumentException if the parameter is unknown, undeclared, not in force, or not true/false */
    boolean pilihan(String id);

    /** @throws IllegalArgumentException if the parameter is unknown, undeclared, not in force, or not a date */
    LocalDate tanggal(String id);

    /**
     * The value as it is written in the source.
     *
     * @throws IllegalArgumentException if the parameter is unknown, undeclared or not in force
     */
    String nilai(String id);
}
