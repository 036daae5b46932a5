package id.rukun.engine.reminder;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated fact of a case that no form of the case says but the register knows, such as the last day of a term. Its name
 * stands in {@link TanggalRegister}; a family that has such a fact brings one component for it.
 */
public interface SumberPeristiwa {

    /** The day of the fact as the register has it now; empty if it is not known (yet). */
    Optional<LocalDate> hari(String kasusId, String unitId);
}
