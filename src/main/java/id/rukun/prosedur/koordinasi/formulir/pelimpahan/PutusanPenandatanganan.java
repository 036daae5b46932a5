package id.rukun.prosedur.koordinasi.formulir.pelimpahan;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether the delegator signs. */
public enum PutusanPenandatanganan implements PilihanTetap {
    TANDATANGANI("Tandatangani"),
    PERBAIKI("Perbaiki rancangannya"),
    BATALKAN("Batalkan");

    private final String sebutan;

    PutusanPenandatanganan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
