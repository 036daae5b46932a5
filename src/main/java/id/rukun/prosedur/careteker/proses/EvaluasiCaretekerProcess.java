package id.rukun.prosedur.careteker.proses;

/** Ids, variables and messages of {@code evaluasi-careteker.bpmn}. */
final class EvaluasiCaretekerProcess {

    static final String KUNCI = "evaluasi-careteker";

    /** The Lurah judges the period. */
    static final String NILAI = "NilaiCareteker";
    /** Id of the Careteker's post. */
    static final String PEMEGANG = "pemegangCareteker";
    /** Role of the Ketua whose chair it is. */
    static final String PERAN_KETUA = "peranKetua";
    /** Message: he is Careteker no longer, or to be it for less long than he was appointed. */
    static final String BERAKHIR_DINI = "careteker-berakhir-dini";
    /** Message: somebody exercises the chair again. */
    static final String KURSI_TERISI = "careteker-kursi-terisi";

    private EvaluasiCaretekerProcess() {}
}
