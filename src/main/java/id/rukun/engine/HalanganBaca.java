package id.rukun.engine;

import id.rukun.berkas.kasus.Kasus;

/**
 * Keeps from the dossier and the files of a case whom it concerns, whatever post lets him read the others of its area. A family
 * that has such cases brings one component for them.
 */
public interface HalanganBaca {

    /** Whether who signs in with a login may not read a case. */
    boolean terhalang(Kasus kasus, String akun);
}
