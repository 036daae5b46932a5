package id.rukun.prosedur.harian.proses;

/** Ids and variables of {@code pengingat.bpmn}. */
final class PengingatProcess {

    static final String KUNCI = "pengingat";

    /** Numbers of the cases in which a task has come to its day. */
    static final String DAFTAR_KASUS = "daftarKasus";

    private PengingatProcess() {}
}
