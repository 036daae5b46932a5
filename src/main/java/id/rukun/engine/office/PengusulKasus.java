package id.rukun.engine.office;

import java.util.Set;

/** Says who proposed a case and so may withdraw it. One implementation per procedure; without one: who opened it. */
public interface PengusulKasus {

    /** Keys of the models whose cases it knows. */
    Set<String> prosedur();

    /** Groups of the proposing offices ({@code ketua-rt-<unit>}). */
    Set<String> kantorPengusul(String kasusId);
}
