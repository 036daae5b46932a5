package id.rukun.hukum.perwalibanjar;

/** What coordination of structural nature carries (Pasal 11): an instruction downward or a report upward. */
public enum MuatanStruktural implements Bersebutan {
    PETUNJUK("petunjuk"),
    LAPORAN("laporan");

    private final String sebutan;

    MuatanStruktural(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
