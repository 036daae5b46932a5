package id.rukun.penduduk.keluarga;

/** The two relations that Pasal 31 ayat (2) names. */
public enum JenisHubungan {
    SUAMI_ISTRI("suami istri"),
    ORANG_TUA_ANAK("orang tua dan anak");

    private final String kata;

    JenisHubungan(String kata) {
        this.kata = kata;
    }

    /** "suami istri", "orang tua dan anak". */
    public String kata() {
        return kata;
    }
}
