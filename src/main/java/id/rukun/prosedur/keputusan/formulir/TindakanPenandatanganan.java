package id.rukun.prosedur.keputusan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What the Lurah does with an approved draft. */
public enum TindakanPenandatanganan implements PilihanTetap {
    TANDATANGANI("Tandatangani"),
    /** Back to the staff; a changed draft needs the Camat anew. */
    PERBAIKI("Kembalikan kepada petugas untuk diperbaiki");

    private final String sebutan;

    TindakanPenandatanganan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
