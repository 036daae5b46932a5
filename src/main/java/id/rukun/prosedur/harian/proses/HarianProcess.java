package id.rukun.prosedur.harian.proses;

/** Ids of the model {@code harian.bpmn}. */
final class HarianProcess {

    static final String KUNCI = "harian";

    private HarianProcess() {}
}
