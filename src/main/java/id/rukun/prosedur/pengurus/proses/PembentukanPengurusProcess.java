package id.rukun.prosedur.pengurus.proses;

/** Ids and variables of {@code pembentukan-pengurus.bpmn}. */
final class PembentukanPengurusProcess {

    static final String KUNCI = "pembentukan-pengurus";

    /** The Ketua terpilih forms his board. */
    static final String SUSUN_PENGURUS = "SusunPengurus";
    /** Id of the winner, whose task the list is. */
    static final String TERPILIH = "terpilih";
    /** Number of the Keputusan by which the Ketua is seated; {@code null} before, and again when other minutes are recorded. */
    static final String KETUA_DITETAPKAN = "ketuaDitetapkan";
    /** How the called P-14 about the Ketua ended. */
    static final String HASIL_KETUA = "hasilKetua";
    /** How the called P-14 about the board ended. */
    static final String HASIL_SUSUNAN = "hasilSusunan";
    /** Set once the finding that the board is late has been written. */
    static final String TERLAMBAT_DICATAT = "terlambatDicatat";

    private PembentukanPengurusProcess() {}
}
