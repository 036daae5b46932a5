package id.rukun.isian;

import java.util.List;

/** An isian whose fields depend on each other ("alasan is needed when ending"). */
public interface Bersyarat {

    /** What is missing or superfluous given the other fields; keys are component names. */
    List<Kesalahan> kesalahan();
}
