package id.rukun.prosedur.pencatatan.proses.salinan;

/** Ids of {@code salinan-data-pribadi.bpmn}. */
final class SalinanDataProcess {

    static final String KUNCI = "salinan-data-pribadi";

    private SalinanDataProcess() {}
}
