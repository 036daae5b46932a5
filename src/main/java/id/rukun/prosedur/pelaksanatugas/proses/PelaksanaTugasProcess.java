package id.rukun.prosedur.pelaksanatugas.proses;

/** Ids and variables of {@code pelaksana-tugas-ketua.bpmn}. */
final class PelaksanaTugasProcess {

    static final String KUNCI = "pelaksana-tugas-ketua";

    /** Id of the RT or RW whose board it is. */
    static final String UNIT_JABATAN = "unitJabatan";
    /** Id of the person who is absent, who may record his return himself. */
    static final String YANG_BERHALANGAN = "yangBerhalangan";
    /** Role of the Ketua of that board, whose office records the return. */
    static final String PERAN_KETUA = "peranKetua";
    /** Set once it has been written that the ground of the absence is there. */
    static final String DASAR_DICATAT = "dasarDicatat";

    /** Message: the post from which somebody is absent has ended. */
    static final String JABATAN_BERAKHIR = "jabatan-yang-berhalangan-berakhir";

    private PelaksanaTugasProcess() {}
}
