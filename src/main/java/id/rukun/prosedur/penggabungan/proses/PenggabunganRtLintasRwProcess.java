package id.rukun.prosedur.penggabungan.proses;

/** Ids and variables of {@code penggabungan-rt-lintas-rw.bpmn}. */
final class PenggabunganRtLintasRwProcess {

    static final String KUNCI = "penggabungan-rt-lintas-rw";

    /** The Ketua RW hands the result of one RT to the Lurah. */
    static final String SAMPAIKAN_HASIL = "SampaikanHasil";
    /** Ids of all RT of the merger. */
    static final String DAFTAR_UNIT = "daftarUnit";
    /** Ids of the RT whose Musyawarah is still to be held: all at first, then those without a valid decision. */
    static final String DAFTAR_RT = "daftarRt";
    static final String TINGKAT = "tingkat";
    /** Account of who started the case, or proposed in one that another case has opened. */
    static final String PEMULAI = "pemulai";
    /** How the called P-14 ended. */
    static final String HASIL_PENETAPAN = "hasilPenetapan";

    private PenggabunganRtLintasRwProcess() {}
}
