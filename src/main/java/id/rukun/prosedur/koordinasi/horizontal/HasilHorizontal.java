package id.rukun.prosedur.koordinasi.horizontal;

/** What came of it. */
public enum HasilHorizontal {
    /** All have approved the text. */
    SEPAKAT,
    /** The Sekretaris Daerah has settled it. */
    DITETAPKAN,
    /** It ended without a text that counts. */
    DIHENTIKAN;

    /** Whether the duty of Pasal 9 angka 4 is done with it. */
    public boolean selesai() {
        return this != DIHENTIKAN;
    }
}
