package id.rukun.engine.office;

import java.util.Optional;
import java.util.Set;

/** Says who proposed a case and so may withdraw it. One implementation per procedure; without one: who opened it. */
public interface PengusulKasus {

    /** Keys of the models whose cases it knows. */
    Set<String> prosedur();

    /** Groups of the proposing offices ({@code ketua-rt-<unit>}). */
    Set<String> kantorPengusul(String kasusId);

    /**
     * Id in the register of the person who alone may withdraw, or whose signed paper the staff enter, where that is nobody else's
     * although others share or exercise his office; empty where it is the office's.
     */
    default Optional<String> orangPengusul(String kasusId) {
        return Optional.empty();
    }
}
