package id.rukun.hukum.koordinasi.laporan;

/** An office through whose hands a report upward goes. */
public enum StasiunRantai {
    /** The Asisten whom the regulation names for the unit (Pasal 23 Perwali Banjar 6/2023). */
    ASISTEN("Asisten"),
    SEKDA("Sekretaris Daerah"),
    /** The direct superior; of a Lurah the Camat (Pasal 15 ayat (10) Perwali Banjar 6/2023). */
    ATASAN("atasan langsung"),
    WALI_KOTA("Wali Kota");

    private final String sebutan;

    StasiunRantai(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }
}
