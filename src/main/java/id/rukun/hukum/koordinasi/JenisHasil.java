package id.rukun.hukum.koordinasi;

/** What a result of coordination is; to an Instansi Vertikal or a state institution no {@link #PERINTAH} is addressed. */
public enum JenisHasil {
    KEPUTUSAN("keputusan"),
    KESEPAHAMAN("kesepahaman"),
    PERINTAH("perintah");

    private final String sebutan;

    JenisHasil(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }
}
