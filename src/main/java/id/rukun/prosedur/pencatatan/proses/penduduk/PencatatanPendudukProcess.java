package id.rukun.prosedur.pencatatan.proses.penduduk;

/** Ids of {@code pencatatan-penduduk.bpmn}. */
final class PencatatanPendudukProcess {

    static final String KUNCI = "pencatatan-penduduk";

    private PencatatanPendudukProcess() {}
}
