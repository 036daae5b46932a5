package id.rukun.engine.reminder;

import java.util.Optional;

/** Whoever is asked by a model for a day, and can say from what it is counted. */
public interface PenjelasHari {

    /** Empty where an official need not know: the machine waits for itself. */
    Optional<AsalHari> asal(UngkapanHari ungkapan, TempatHari tempat);
}
