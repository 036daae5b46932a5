package id.rukun.engine;

import id.rukun.berkas.kasus.Kasus;
import java.util.List;

/**
 * Names whom a case is about, where it may cost him something: by no other post of his does he read its dossier and files, or ask
 * that it be withdrawn, corrected, or taken back (RUKUN-POL-11). A family that has such cases brings one component for them.
 */
public interface PihakKasus {

    /** Ids of the persons in the register; empty for a case of another family. */
    List<String> pihak(Kasus kasus);
}
