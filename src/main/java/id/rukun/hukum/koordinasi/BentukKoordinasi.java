package id.rukun.hukum.koordinasi;

/**
 * How a coordination is carried out (Pasal 9 angka 1 and 2 and Pasal 14 huruf b Perwali Bukittinggi 65/2014; Pasal 18 ayat (2)
 * Perwali Banjar 6/2023). Not its kind, which is {@link JenisKoordinasi}.
 */
public enum BentukKoordinasi {
    PERTEMUAN("pertemuan"),
    PERTUKARAN_DATA("pertukaran data"),
    KONSULTASI("konsultasi"),
    /** Written, by turns, or however the parties see fit; what it is must be described. */
    CARA_LAIN("cara lain");

    private final String sebutan;

    BentukKoordinasi(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }
}
