package id.rukun.prosedur.koordinasi.proses.data;

/** Ids and variables of {@code permintaan-data.bpmn}. */
final class PermintaanDataProcess {

    static final String KUNCI = "permintaan-data";

    /** Id of the exchange in its register. */
    static final String PERTUKARAN = "pertukaranId";
    /** Role of the office that answers. */
    static final String PERAN_PENJAWAB = "peranPenjawab";
    /** Id of the unit of the office that answers. */
    static final String UNIT_PENJAWAB = "unitPenjawab";

    private PermintaanDataProcess() {}
}
