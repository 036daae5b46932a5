package id.rukun.hukum.perwalibukittinggi.pelimpahan;

/** What may be delegated, and what not. */
public enum ObjekPelimpahan {
    /** Pasal 7 ayat (4). */
    OPERASIONAL_TEKNIS("pelaksanaan koordinasi teknis operasional"),
    /** Pasal 8 ayat (2). */
    KOORDINASI_KERJA("kewenangan koordinasi kerja"),
    /** Pasal 8 ayat (1), which no provision lets anybody pass on. */
    PENYUSUNAN_KEBIJAKAN("koordinasi penyusunan kebijakan");

    private final String sebutan;

    ObjekPelimpahan(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }
}
