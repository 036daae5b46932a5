package id.rukun.prosedur.musyawarah.proses;

/** Ids and variables of {@code musyawarah.bpmn}; a model that names a step of this family keeps them too. */
final class MusyawarahProcess {

    static final String KUNCI = "musyawarah";

    /** The office that invited writes down who came. */
    static final String CATAT_KEHADIRAN = "CatatKehadiran";
    static final String MODE = "mode";
    static final String AGENDA = "agenda";
    /** Ids of the units that the procedure is about. */
    static final String DAFTAR_UNIT = "daftarUnit";
    /** Role whose office conducts the meeting. */
    static final String PERAN_PIMPINAN = "peranPimpinan";

    private MusyawarahProcess() {}
}
