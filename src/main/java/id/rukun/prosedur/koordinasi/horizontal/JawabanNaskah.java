package id.rukun.prosedur.koordinasi.horizontal;

/** What an Asisten has answered to the text that went round. */
public enum JawabanNaskah {
    SETUJU("setuju"),
    TIDAK_SETUJU("tidak setuju"),
    /** Nothing until the last day. */
    DIAM("tidak menjawab");

    private final String sebutan;

    JawabanNaskah(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands in a table. */
    public String sebutan() {
        return sebutan;
    }
}
