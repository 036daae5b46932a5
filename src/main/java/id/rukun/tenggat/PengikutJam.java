package id.rukun.tenggat;

/** Something with a clock of its own, such as the engine, that follows {@link JamRukun}. */
public interface PengikutJam {

    /** Told on registration and each time after the clock was frozen, moved or set right again. */
    void jamBerubah(JamRukun jam);
}
