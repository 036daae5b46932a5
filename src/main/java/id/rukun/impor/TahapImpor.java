package id.rukun.impor;

/** What an import does, in the order in which it does it. Only of the first one is it known how far it is. */
public enum TahapImpor {
    DIBACA("dibaca"),
    MENUNGGU("menunggu impor lain di pemerintah yang sama"),
    DIPERIKSA("diperiksa"),
    DIBANDINGKAN("dibandingkan dengan register"),
    DITULIS("ditulis");

    private final String sebutan;

    TahapImpor(String sebutan) {
        this.sebutan = sebutan;
    }

    /** What becomes of the rows, in words. */
    public String sebutan() {
        return sebutan;
    }
}
