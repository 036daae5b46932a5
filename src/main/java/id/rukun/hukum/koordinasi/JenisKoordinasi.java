package id.rukun.hukum.koordinasi;

/**
 * What a coordination is by its parties and their task (Pasal 1 angka 9 to 11 and Pasal 6 Perwali Bukittinggi 65/2014; Pasal 13
 * ayat (1) Perwali Banjar 6/2023).
 */
public enum JenisKoordinasi {
    /** Within one organisation. */
    HIERARKI("koordinasi hierarki"),
    /** Between agencies whose programmes are closely related. */
    FUNGSIONAL("koordinasi fungsional"),
    /** Between agencies that handle one given affair. */
    INSTANSIONAL("koordinasi instansional"),
    /** None of them; known in Banjar only. */
    LAINNYA("koordinasi lainnya");

    private final String sebutan;

    JenisKoordinasi(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }
}
