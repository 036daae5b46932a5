package id.rukun.prosedur.keputusan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** The Lurah's review of a draft. */
public enum Tinjauan implements PilihanTetap {
    LANJUT("Teruskan"),
    /** Back to the staff. */
    PERBAIKI("Kembalikan kepada petugas untuk diperbaiki"),
    /** Refusal; needs a condition that is not met. */
    TOLAK("Tolak: syarat tidak terpenuhi");

    private final String sebutan;

    Tinjauan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
