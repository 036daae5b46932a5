package id.rukun.engine.sheet;

import java.util.Collection;
import java.util.Set;

/** Says of running cases that nobody can ask for anything about them any more; brought by the family that knows. */
public interface KasusTertutup {

    /** Those of the cases that are neither withdrawn nor corrected nor returned any more. */
    Set<String> tertutup(Collection<String> kasusIds);
}
