package id.rukun.prosedur.pencatatan.proses.jabatan;

/** Ids and variables of {@code pencatatan-jabatan.bpmn}, and of {@code pembatalan-jabatan.bpmn} where they are the same. */
final class PencatatanJabatanProcess {

    static final String KUNCI = "pencatatan-jabatan";
    /** Role and unit of the office that decides. */
    static final String PERAN_PENETAP = "peranPenetap";
    static final String UNIT_PENETAP = "unitPenetap";

    private PencatatanJabatanProcess() {}
}
