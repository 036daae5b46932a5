package id.rukun.prosedur.musyawarah.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** How the discussion of the agenda ended. */
public enum Pembahasan implements PilihanTetap {
    /** Consensus, for or against. */
    MUFAKAT("Mufakat tercapai"),
    /** No consensus in spite of the attempt: a vote follows. */
    PEMUNGUTAN_SUARA("Mufakat tidak tercapai; dilanjutkan dengan pemungutan suara"),
    /** Adjourned without a decision. */
    DITUNDA("Ditunda tanpa keputusan");

    private final String sebutan;

    Pembahasan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
