package id.rukun.prosedur.careteker.proses;

/** Ids of {@code pengakhiran-careteker.bpmn}. */
final class PengakhiranCaretekerProcess {

    static final String KUNCI = "pengakhiran-careteker";

    private PengakhiranCaretekerProcess() {}
}
