package id.rukun.hukum.pergub171.penataan.pasal15;

import java.util.Arrays;
import java.util.List;

/**
 * The courses that Pasal 15 leaves to the Lurah, and when each is one (DMN-11): too many are split, too few are merged or
 * abolished (AMB-14), and either may be left as it is.
 */
public enum JalanPasal15 {
    PEMECAHAN_RT("P-07", "pemecahan RT", "RT", "LEBIH"),
    PEMECAHAN_RW("P-08", "pemecahan RW", "RW", "LEBIH"),
    PENGGABUNGAN_SATU_RW("P-09", "penggabungan dengan RT lain dalam RW yang sama", "RT", "KURANG"),
    PENGGABUNGAN_LINTAS_RW("P-10", "penggabungan dengan RT dari RW lain", "RT", "KURANG"),
    PENGGABUNGAN_RW("P-11", "penggabungan dengan RW lain", "RW", "KURANG"),
    PENGHAPUSAN_RT("P-12", "penghapusan RT", "RT", "KURANG"),
    PENGHAPUSAN_RW("P-13", "penghapusan RW", "RW", "KURANG"),
    TIDAK_DILAKUKAN(null, "tidak melakukan pemecahan, penggabungan, atau penghapusan", null, null);

    private final String prosedur;
    private final String sebutan;
    private final String tingkat;
    private final String pelanggaran;

    JalanPasal15(String prosedur, String sebutan, String tingkat, String pelanggaran) {
        this.prosedur = prosedur;
        this.sebutan = sebutan;
        this.tingkat = tingkat;
        this.pelanggaran = pelanggaran;
    }

    /** The catalogue's id of the procedure that it leads to; {@code null} where nothing is done. */
    public String prosedur() {
        return prosedur;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }

    /** Whether something is to be done. */
    public boolean dilakukan() {
        return prosedur != null;
    }

    /** What is offered for a level and a breach, in the order of the list. */
    public static List<JalanPasal15> ditawarkan(String tingkat, String pelanggaran) {
        return Arrays.stream(values()).filter(jalan -> !jalan.dilakukan()
                || jalan.tingkat.equals(tingkat) && jalan.pelanggaran.equals(pelanggaran)).toList();
    }
}
