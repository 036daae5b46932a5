package id.rukun.penduduk.keluarga;

/** From what the register knows of a relation. */
public enum SumberHubungan {
    KARTU_KELUARGA("Kartu Keluarga"),
    AKTA("akta pencatatan sipil"),
    PERNYATAAN("pernyataan yang bersangkutan");

    private final String kata;

    SumberHubungan(String kata) {
        this.kata = kata;
    }

    /** "Kartu Keluarga", "akta pencatatan sipil", "pernyataan yang bersangkutan". */
    public String kata() {
        return kata;
    }
}
