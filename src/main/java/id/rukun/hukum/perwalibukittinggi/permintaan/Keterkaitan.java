package id.rukun.hukum.perwalibukittinggi.permintaan;

/** How the parties of a coordination are connected by it (Pasal 1 angka 9 to 11). */
public enum Keterkaitan {
    TUGAS_INTERNAL("tugas internal"),
    PROGRAM_TERKAIT("program yang berkaitan erat"),
    URUSAN_TERTENTU("satu urusan tertentu");

    private final String sebutan;

    Keterkaitan(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }
}
