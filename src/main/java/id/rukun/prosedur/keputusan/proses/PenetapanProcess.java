package id.rukun.prosedur.keputusan.proses;

/** Ids and variables of {@code penetapan-keputusan-lurah.bpmn}. */
final class PenetapanProcess {

    static final String KUNCI = "penetapan-keputusan-lurah";
    /** {@link id.rukun.hukum.JenisKeputusan} that the caller asks for. */
    static final String JENIS_KEPUTUSAN = "jenisKeputusan";
    /** Login of the Lurah who passed the draft on. */
    static final String PENINJAU = "peninjau";

    private PenetapanProcess() {}
}
