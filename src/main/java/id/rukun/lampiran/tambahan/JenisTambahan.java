package id.rukun.lampiran.tambahan;

/** What a file is that is added to a case. */
public enum JenisTambahan {
    /** The signed copy of a printed document. */
    PINDAIAN("Pindaian bertanda tangan"),
    SURAT("Surat"),
    FOTO("Foto"),
    LAINNYA("Berkas lain");

    private final String sebutan;

    JenisTambahan(String sebutan) {
        this.sebutan = sebutan;
    }

    /** In words. */
    public String sebutan() {
        return sebutan;
    }
}
