package id.rukun.engine.link;

import java.time.LocalDate;
import java.util.List;

/**
 * Which cases the register wants opened; a family that has such cases brings one component for them. No process waits for
 * such a day: imports and corrections need no timer moved.
 */
public interface KasusJatuhTempo {

    /**
     * Brings what the family keeps about the day in line with the register, once a day before anything is opened. In a
     * transaction of its own.
     */
    default void segarkan(LocalDate hari) {}

    /**
     * All cases that are to be opened on the day or were to be before it; those that were opened already are left out by
     * their key.
     */
    List<PembukaanKasus> pada(LocalDate hari);
}
