package id.rukun.prosedur.koordinasi.proses.konsultasi;

/** Ids and variables of {@code konsultasi.bpmn}. */
final class KonsultasiProcess {

    static final String KUNCI = "konsultasi";

    /** Id of the consultation in its register. */
    static final String KONSULTASI = "konsultasiId";
    /** Role of the office that answers. */
    static final String PERAN_PENJAWAB = "peranPenjawab";
    /** Id of the unit of the office that answers. */
    static final String UNIT_PENJAWAB = "unitPenjawab";
    /** Role of the office that records the result. */
    static final String PERAN_PENCATAT = "peranPencatat";
    /** Id of the unit of the office that records the result. */
    static final String UNIT_PENCATAT = "unitPencatat";

    private KonsultasiProcess() {}
}
