package id.rukun.hukum.perwalibanjar;

/** When coordination takes place (Pasal 18 ayat (4)). */
public enum Waktu implements Bersebutan {
    PERIODIK("periodik"),
    INSIDENTAL("insidental");

    private final String sebutan;

    Waktu(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
