package id.rukun.hukum.perwalibanjar;

/**
 * The natures of a working relation (Pasal 7), and the two that Pasal 15 ayat (7) and (9) give to some pairs instead.
 * They are no forms of coordination: who consults needs no consultative relation (BJR-A-05). The "koordinasi" of
 * Pasal 15 ayat (10) is read as koordinatif (BJR-A-11).
 */
public enum SifatHubungan implements Bersebutan {
    KONSULTATIF("konsultatif"),
    KOLEGIAL("kolegial"),
    FUNGSIONAL("fungsional"),
    /** Has a direction, and is chosen on purpose together with what it carries. */
    STRUKTURAL("struktural"),
    KOORDINATIF("koordinatif"),
    TEKNIS_FUNGSIONAL("koordinasi teknis fungsional"),
    TEKNIS_OPERASIONAL("koordinasi teknis operasional");

    private final String sebutan;

    SifatHubungan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
