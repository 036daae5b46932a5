package id.rukun.hukum.perwalibukittinggi.rapat;

/** Who calls a meeting. */
public enum PemrakarsaRapat {
    WALIKOTA("Walikota"),
    WAKIL_WALIKOTA("Wakil Walikota"),
    SEKRETARIS_DAERAH("Sekretaris Daerah"),
    ASISTEN("Asisten"),
    /** Head of a Perangkat Daerah or an Instansi Vertikal, Camat and Lurah among them. */
    KEPALA_UNIT("kepala unit"),
    /** Anybody else. */
    LAINNYA("pihak lain");

    private final String sebutan;

    PemrakarsaRapat(String sebutan) {
        this.sebutan = sebutan;
    }

    /** Whether he is one of the three of Pasal 9 angka 3. */
    public boolean pimpinan() {
        return this == WALIKOTA || this == WAKIL_WALIKOTA || this == SEKRETARIS_DAERAH;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }
}
