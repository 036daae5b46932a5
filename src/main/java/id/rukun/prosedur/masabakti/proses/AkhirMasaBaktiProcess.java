package id.rukun.prosedur.masabakti.proses;

/** Ids and variables of {@code akhir-masa-bakti.bpmn}. */
final class AkhirMasaBaktiProcess {

    static final String KUNCI = "akhir-masa-bakti";

    /** Id of the term that the case watches. */
    static final String MASA_BAKTI = "masaBaktiId";
    /** Role of the Ketua whose term it is. */
    static final String PERAN_KETUA = "peranKetua";
    /** Set once it has been written that no report came in time. */
    static final String TERLAMBAT_DICATAT = "terlambatDicatat";
    /** Set once the committee has been begun, or that it is to be. */
    static final String PANITIA_DIMULAI = "panitiaDimulai";

    /** Message: the Ketua has left his post before the last day of his term. */
    static final String BERAKHIR_DINI = "masa-bakti-berakhir-dini";

    private AkhirMasaBaktiProcess() {}
}
