package id.rukun.prosedur.koordinasi.laporan;

/** How far a report has come. */
public enum StatusLaporan {
    DRAF("disusun"),
    DISAMPAIKAN("disampaikan"),
    DITERIMA_SEKDA("diterima Sekretaris Daerah"),
    DIKEMBALIKAN("dikembalikan untuk diperbaiki"),
    /** Filed for the one to whom it is addressed, of whom nothing is asked. */
    DITERUSKAN("diteruskan kepada Walikota"),
    DITERIMA("diterima"),
    TIDAK_DISAMPAIKAN("tidak disampaikan"),
    DITARIK("ditarik");

    private final String sebutan;

    StatusLaporan(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As a list shows it. */
    public String sebutan() {
        return sebutan;
    }

    /** Whether it has not come to an end. */
    public boolean terbuka() {
        return this == DRAF || this == DISAMPAIKAN || this == DITERIMA_SEKDA || this == DIKEMBALIKAN;
    }
}
