package id.rukun.prosedur.tokoh.proses;

/** Ids and variables of {@code penetapan-tokoh-masyarakat.bpmn}. */
final class PenetapanTokohMasyarakatProcess {

    static final String KUNCI = "penetapan-tokoh-masyarakat";

    /** Id of the RT that chooses. */
    static final String RT = "rt";
    /** The same as a list, for the called Musyawarah. */
    static final String DAFTAR_UNIT = "daftarUnit";

    private PenetapanTokohMasyarakatProcess() {}
}
