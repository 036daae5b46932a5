package id.rukun.prosedur.careteker.proses;

/** Ids and variables of {@code kepengurusan-sementara-careteker.bpmn}. */
final class KepengurusanCaretekerProcess {

    static final String KUNCI = "kepengurusan-sementara-careteker";

    /** Id of the RT or RW whose Careteker it is. */
    static final String UNIT = "unitDipimpin";
    /** Role of the Ketua whose chair he has. */
    static final String PERAN_KETUA = "peranKetua";
    /** How the called P-14 ended. */
    static final String HASIL = "hasilKepengurusan";

    private KepengurusanCaretekerProcess() {}
}
