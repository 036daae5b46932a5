package id.rukun.prosedur.penggabungan.proses;

/** Ids and variables of {@code penggabungan-rt-satu-rw.bpmn}; those that both mergers of RT share stand with the other. */
final class PenggabunganRtSatuRwProcess {

    static final String KUNCI = "penggabungan-rt-satu-rw";

    /** Id of the RW in which all RT lie; not set where they lie in several. */
    static final String RW = "rw";

    private PenggabunganRtSatuRwProcess() {}
}
