package id.rukun.hukum.perwalibukittinggi.pelimpahan;

/** Who delegates and to whom (Pasal 7 ayat (4), Pasal 8 ayat (2)). */
public enum PejabatPelimpahan {
    WAKIL_WALIKOTA("Wakil Walikota"),
    SEKRETARIS_DAERAH("Sekretaris Daerah"),
    ASISTEN("Asisten"),
    LAINNYA("pejabat lain");

    private final String sebutan;

    PejabatPelimpahan(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }
}
