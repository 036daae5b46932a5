package id.rukun.pemberitahuan.kirim;

/** Whether the owner of an account is written to. */
public enum KabarPemilik {
    DISURATI("yang juga dikabari lewat alamatnya"),
    /** He has confirmed no address, or nothing is sent from here. */
    TANPA_ALAMAT("yang tidak mempunyai alamat terkonfirmasi");

    private final String sebutan;

    KabarPemilik(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it follows the name of the owner. */
    public String sebutan() {
        return sebutan;
    }
}
