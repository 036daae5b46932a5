package id.rukun.prosedur.careteker.proses;

/** Ids and variables of {@code penunjukan-careteker.bpmn}. */
final class PenunjukanCaretekerProcess {

    static final String KUNCI = "penunjukan-careteker";

    /** The ground that another case names when it opens this one: a {@code DasarCareteker}; {@code null} if none. */
    static final String DASAR = "dasarCareteker";
    /** Id of the case of the evaluation that this one follows; {@code null} unless a period is followed by another one. */
    static final String EVALUASI = "evaluasiCareteker";
    /** Id of the post of the Careteker whose place another one is to take; {@code null} if nobody's. */
    static final String DIGANTIKAN = "caretekerDigantikan";
    /** How the called P-14 ended. */
    static final String HASIL_PENETAPAN = "hasilPenetapan";

    private PenunjukanCaretekerProcess() {}
}
