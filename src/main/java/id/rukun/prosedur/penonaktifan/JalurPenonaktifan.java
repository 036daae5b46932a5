package id.rukun.prosedur.penonaktifan;

/** The two routes to the Keputusan: by a Musyawarah (Pasal 36, 37 ayat (1), (2)), or the Lurah's own (ayat (3), (4)). */
public enum JalurPenonaktifan {
    MUSYAWARAH("PENONAKTIFAN_MUSYAWARAH"),
    LURAH("PENONAKTIFAN_LURAH");

    private final String jenisKeputusan;

    JalurPenonaktifan(String jenisKeputusan) {
        this.jenisKeputusan = jenisKeputusan;
    }

    /** Kind of the Keputusan to which the route leads. */
    public String jenisKeputusan() {
        return jenisKeputusan;
    }
}
