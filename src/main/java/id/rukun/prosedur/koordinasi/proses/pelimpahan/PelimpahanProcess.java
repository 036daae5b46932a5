package id.rukun.prosedur.koordinasi.proses.pelimpahan;

/** Ids and variables of {@code pelimpahan-kewenangan.bpmn}. */
final class PelimpahanProcess {

    static final String KUNCI = "pelimpahan-kewenangan";

    private PelimpahanProcess() {}
}
