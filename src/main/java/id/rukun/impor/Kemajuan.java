package id.rukun.impor;

/** Hears how far an import is. */
public interface Kemajuan {

    Kemajuan DIAM = (tahap, baris) -> { };

    /**
     * @param tahap what is done, in words
     * @param baris how many rows have been read
     */
    void sampai(String tahap, int baris);
}
