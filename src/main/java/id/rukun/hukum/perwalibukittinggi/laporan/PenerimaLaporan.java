package id.rukun.hukum.perwalibukittinggi.laporan;

/** To whom a report may be sent. */
public enum PenerimaLaporan {
    WALIKOTA("Walikota"),
    WAKIL_WALIKOTA("Wakil Walikota"),
    SEKRETARIS_DAERAH("Sekretaris Daerah"),
    ASISTEN("Asisten"),
    LAINNYA("penerima lain");

    private final String sebutan;

    PenerimaLaporan(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }
}
