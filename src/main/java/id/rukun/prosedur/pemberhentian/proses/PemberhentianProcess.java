package id.rukun.prosedur.pemberhentian.proses;

/** Ids and variables of {@code pemberhentian-pengurus.bpmn}. */
final class PemberhentianProcess {

    static final String KUNCI = "pemberhentian-pengurus";

    /** Id of the person who leaves, who may take his resignation back himself. */
    static final String YANG_BERHENTI = "yangBerhenti";
    /** Login of whoever reported it, or corrected the report. */
    static final String PELAPOR = "pelapor";
    /** How P-14 about it ended. */
    static final String HASIL = "hasilKeputusan";

    /** Message: the post has ended in another way. */
    static final String JABATAN_BERAKHIR = "jabatan-yang-berhenti-berakhir";

    private PemberhentianProcess() {}
}
