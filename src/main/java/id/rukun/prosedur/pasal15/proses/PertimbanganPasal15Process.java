package id.rukun.prosedur.pasal15.proses;

/** Ids and variables of {@code pertimbangan-pasal-15.bpmn}. */
final class PertimbanganPasal15Process {

    static final String KUNCI = "pertimbangan-pasal-15";

    /** Id of the RT or RW that is weighed, where another case or the list opens this one. */
    static final String UNIT_PERTIMBANGAN = "unitPertimbangan";
    /** How the called P-14 ended. */
    static final String HASIL_PENETAPAN = "hasilPenetapan";
    /** Message: the number is back in range. */
    static final String KEMBALI_DALAM_BATAS = "kembali-dalam-batas";
    /** Message: the chosen course is over. */
    static final String PENATAAN_BERAKHIR = "penataan-berakhir";

    /** What follows the key of a procedure in the message with which a weighing opens it. */
    static final String DIBUKA = "-dibuka";

    private PertimbanganPasal15Process() {}
}
