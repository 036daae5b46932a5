package id.rukun.hukum.koordinasi;

/**
 * What a coordination meeting is about (Pasal 8 ayat (4) and Pasal 9 angka 1, 3, 5 and 7 Perwali Bukittinggi 65/2014). Banjar
 * tells no kinds apart: there it is a {@link #PERTEMUAN} (Pasal 18 ayat (2) huruf a Perwali Banjar 6/2023).
 */
public enum SifatRapat {
    /** A general problem of government, development or society. */
    UMUM("rapat umum"),
    /** A given task, neither general nor about a policy. */
    TUGAS("rapat pembahasan tugas"),
    /** Work that concerns a given policy of the city. */
    KEBIJAKAN("rapat kebijakan"),
    /** A given technical problem in an Asisten's field. */
    TEKNIS("rapat teknis Asisten"),
    /** Managing the resources of the units in an Asisten's field. */
    SUMBER_DAYA("rapat pengelolaan sumber daya"),
    PERTEMUAN("pertemuan");

    private final String sebutan;

    SifatRapat(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }
}
