package id.rukun.prosedur.pengurus.proses;

/** Ids and variables of {@code penunjukan-pengurus-sementara.bpmn}. */
final class PenunjukanSementaraProcess {

    static final String KUNCI = "penunjukan-pengurus-sementara";

    /** How the called P-14 ended. */
    static final String HASIL_SEMENTARA = "hasilSementara";

    private PenunjukanSementaraProcess() {}
}
