package id.rukun.pemberitahuan.saluran;

/** A way by which something leaves the house. */
public enum Saluran {
    SUREL("surel"),
    PESAN("pesan");

    private final String sebutan;

    Saluran(String sebutan) {
        this.sebutan = sebutan;
    }

    /** The name of what is sent by it. */
    public String sebutan() {
        return sebutan;
    }
}
