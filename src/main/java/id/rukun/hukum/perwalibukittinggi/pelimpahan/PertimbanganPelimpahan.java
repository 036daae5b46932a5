package id.rukun.hukum.perwalibukittinggi.pelimpahan;

/** What is to be considered before delegating. */
public enum PertimbanganPelimpahan {
    BEBAN_KERJA("beban kerja"),
    RENTANG_KENDALI("rentang kendali");

    private final String sebutan;

    PertimbanganPelimpahan(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }
}
