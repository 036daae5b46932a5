package id.rukun.prosedur.pasal15.proses;

/** Ids and variables of {@code peninjauan-batas.bpmn}. */
final class PeninjauanBatasProcess {

    static final String KUNCI = "peninjauan-batas";

    /** Message: nothing is left on the list. */
    static final String DAFTAR_KOSONG = "daftar-kosong";

    private PeninjauanBatasProcess() {}
}
