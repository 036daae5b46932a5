package id.rukun.prosedur.penggantian.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What the Lurah does with the report of the Ketua. */
public enum TinjauanPengganti implements PilihanTetap {
    TERUSKAN("Teruskan untuk ditetapkan"),
    KEMBALIKAN("Kembalikan kepada Ketua untuk diperbaiki");

    private final String sebutan;

    TinjauanPengganti(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
