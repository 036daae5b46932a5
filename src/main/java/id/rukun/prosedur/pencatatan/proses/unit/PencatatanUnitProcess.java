package id.rukun.prosedur.pencatatan.proses.unit;

/** Ids of {@code pencatatan-unit.bpmn}. */
final class PencatatanUnitProcess {

    static final String KUNCI = "pencatatan-unit";

    private PencatatanUnitProcess() {}
}
