package id.rukun.berkas.periksa;

import java.util.List;

/** Compares what a case has outside the database with what its rows say of it. Implemented as a bean of the room that keeps it. */
public interface PemeriksaLuar {

    /** What it looks at, as people call it. */
    String sebutan();

    /** What of a case is altered or gone, one Indonesian sentence each. */
    List<String> temuan(String kasusId);
}
