package id.rukun.prosedur.koordinasi.laporan;

/** What an office has done with a report. */
public enum KeputusanStasiun {
    MENUNGGU("belum menjawab"),
    DITERUSKAN("meneruskan"),
    DITERIMA("menerima"),
    DIBERI_PETUNJUK("menerima dengan petunjuk"),
    DIKEMBALIKAN("mengembalikan"),
    /** Nobody else holds the post, or the unit has no such office. */
    DILEWATI("dilewati");

    private final String sebutan;

    KeputusanStasiun(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As a list shows it. */
    public String sebutan() {
        return sebutan;
    }
}
