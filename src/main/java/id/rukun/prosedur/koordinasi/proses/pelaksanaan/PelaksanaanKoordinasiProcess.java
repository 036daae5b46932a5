package id.rukun.prosedur.koordinasi.proses.pelaksanaan;

/** Ids and variables of {@code pelaksanaan-koordinasi.bpmn}. */
final class PelaksanaanKoordinasiProcess {

    static final String KUNCI = "pelaksanaan-koordinasi";

    /** Id of the form that is carried out. */
    static final String BENTUK_ID = "bentukId";

    private PelaksanaanKoordinasiProcess() {}
}
