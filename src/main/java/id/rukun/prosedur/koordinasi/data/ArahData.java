package id.rukun.prosedur.koordinasi.data;

/** Which way data go. */
public enum ArahData {
    PERMINTAAN("Permintaan"),
    /** Handed over without being asked for (Banjar). */
    PENYAMPAIAN("Penyampaian");

    private final String sebutan;

    ArahData(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it begins a heading. */
    public String sebutan() {
        return sebutan;
    }
}
