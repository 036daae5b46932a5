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
     *
     * @return what follows from it, such as telling a case: each is done afterwards in a transaction of its own, so that a
     *         case that cannot be told keeps nothing else waiting
     */
    default List<Runnable> segarkan(LocalDate hari) {
        return List.of();
    }

    /**
     * All cases that are to be opened on the day or were to be before it; those that were opened already are left out by
     * their key.
     */
    List<PembukaanKasus> pada(LocalDate hari);
}
