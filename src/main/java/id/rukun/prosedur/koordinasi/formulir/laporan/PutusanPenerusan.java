package id.rukun.prosedur.koordinasi.formulir.laporan;

import id.rukun.isian.formulir.PilihanTetap;

/** What an office does with a report that goes on to another. */
public enum PutusanPenerusan implements PilihanTetap {
    TERUSKAN("Teruskan"),
    KEMBALIKAN("Kembalikan untuk diperbaiki");

    private final String sebutan;

    PutusanPenerusan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
