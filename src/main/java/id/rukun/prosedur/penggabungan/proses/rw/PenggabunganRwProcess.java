package id.rukun.prosedur.penggabungan.proses.rw;

/** Ids and variables of {@code penggabungan-rw.bpmn}; what it shares with the mergers of RT is called as it is there. */
final class PenggabunganRwProcess {

    static final String KUNCI = "penggabungan-rw";

    /** Ids of all RW of the merger. */
    static final String DAFTAR_UNIT = "daftarUnit";
    /** Ids of the RW whose Musyawarah is to be held. */
    static final String DAFTAR_RW = "daftarRw";
    /** {@link id.rukun.wilayah.Tingkat} of the units that merge. */
    static final String TINGKAT = "tingkat";

    private PenggabunganRwProcess() {}
}
