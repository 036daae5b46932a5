package id.rukun.prosedur.musyawarah.proses;

/** Ids and variables of {@code musyawarah.bpmn} and {@code musyawarah-kelurahan.bpmn}. */
final class MusyawarahProcess {

    static final String KUNCI = "musyawarah";
    static final String KUNCI_KELURAHAN = "musyawarah-kelurahan";

    /** The office that invited writes down who came. */
    static final String CATAT_KEHADIRAN = "CatatKehadiran";
    /** {@link id.rukun.prosedur.musyawarah.Tingkat} of the procedure that calls. */
    static final String TINGKAT = "tingkat";
    static final String MODE = "mode";
    static final String AGENDA = "agenda";
    /** Ids of the units that the procedure is about. */
    static final String DAFTAR_UNIT = "daftarUnit";
    /** Role whose office conducts the meeting. */
    static final String PERAN_PIMPINAN = "peranPimpinan";

    private MusyawarahProcess() {}
}
