package id.rukun.berkas.periksa;

import java.util.List;

/**
 * Compares what a case has outside the database with what its rows say of it. Asked when no transaction is open. Implemented
 * as a bean of the room that keeps it.
 */
public interface PemeriksaLuar {

    /** What it looks at, as people call it. */
    String sebutan();

    /** What of a case is gone or of another size, one Indonesian sentence each: what can be told without reading it. */
    List<String> temuan(String kasusId);

    /** What of a case is altered or gone, one Indonesian sentence each; reads it whole. */
    List<String> temuanIsi(String kasusId);
}
