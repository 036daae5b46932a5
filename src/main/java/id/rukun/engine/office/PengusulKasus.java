package id.rukun.engine.office;

import java.util.Set;

/** Says who proposed a case and so may withdraw it. One implementation per procedure; without one: who opened it. */
public interface PengusulKasus {

    /** Key of the procedure's model. */
    String prosedur();

    /** Groups of the proposing offices ({@code ketua-rt-<unit>}). */
    Set<String> kantorPengusul(String kasusId);
}
