package id.rukun.impor;

/** Hears how far an import is. */
public interface Kemajuan {

    Kemajuan DIAM = (tahap, baris, dari) -> { };

    /**
     * @param tahap what is done
     * @param baris how many rows have been read
     * @param dari about how many the file has, as long as it is read; afterwards as many as it has; 0 where nobody knows
     */
    void sampai(TahapImpor tahap, int baris, int dari);
}
