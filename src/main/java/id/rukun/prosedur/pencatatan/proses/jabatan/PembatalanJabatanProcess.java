package id.rukun.prosedur.pencatatan.proses.jabatan;

/** Ids and variables of {@code pembatalan-jabatan.bpmn}. */
final class PembatalanJabatanProcess {

    static final String KUNCI = "pembatalan-jabatan";

    private PembatalanJabatanProcess() {}
}
