package id.rukun.hukum.perwalibanjar;

/** How a form of coordination is carried out (Pasal 18 ayat (3)). */
public enum Cara implements Bersebutan {
    LANGSUNG("langsung"),
    MEDIA_ELEKTRONIK("melalui media elektronik");

    private final String sebutan;

    Cara(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
