package id.rukun.hukum.perwalibukittinggi.umum;

/** What a coordination turns on (Pasal 8 ayat (4), Pasal 9 angka 3, 5 and 7). */
public enum TopikKoordinasi {
    UMUM("permasalahan umum"),
    TEKNIS("permasalahan teknis tertentu"),
    /** Work that concerns a given policy of the city. */
    KEBIJAKAN("suatu kebijakan"),
    SUMBER_DAYA("pengelolaan sumber daya");

    private final String sebutan;

    TopikKoordinasi(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }
}
