package id.rukun.engine.watch;

/** How far word has gone that a task is late (TM-11). */
public enum Eskalasi {
    /** Nobody above was told yet. */
    BELUM("belum diberitahukan"),
    /** The office above was told (PRD-02). */
    ATASAN("atasannya sudah diberi tahu"),
    /** The supervisor was told too (RUKUN-PRD-02). */
    PENGAWAS("pengawas sudah diberi tahu");

    private final String kalimat;

    Eskalasi(String kalimat) {
        this.kalimat = kalimat;
    }

    /** As an official reads it. */
    public String kalimat() {
        return kalimat;
    }
}
