package id.rukun.prosedur.pencatatan.proses.penghapusan;

/** Ids of {@code penghapusan-data-pribadi.bpmn}. */
final class PenghapusanDataProcess {

    static final String KUNCI = "penghapusan-data-pribadi";

    private PenghapusanDataProcess() {}
}
