package id.rukun.impor.tabel;

/** Takes the rows of a file, one after the other. */
@FunctionalInterface
public interface PenerimaBaris {

    void terima(BarisBerkas baris);

    /**
     * Is told before the first row about how many there are, headings and empty ones included: a cell may hold more than one line.
     *
     * @param baris how many; 0 where the file does not tell
     */
    default void kira(int baris) {}
}
