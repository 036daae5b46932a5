package id.rukun.engine;

import id.rukun.berkas.kasus.Kasus;
import java.util.Optional;

/** Where the page of a case is: a room that has such pages says it. */
public interface AlamatKasus {

    /** Path of the page; empty where the signed-in person may not open it. */
    Optional<String> alamat(Kasus kasus);
}
