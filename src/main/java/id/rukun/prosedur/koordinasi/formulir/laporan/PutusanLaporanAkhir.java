package id.rukun.prosedur.koordinasi.formulir.laporan;

import id.rukun.isian.formulir.PilihanTetap;

/** What the one to whom a report is addressed does with it. */
public enum PutusanLaporanAkhir implements PilihanTetap {
    TERIMA("Terima"),
    BERI_PETUNJUK("Terima, dengan petunjuk"),
    KEMBALIKAN("Kembalikan untuk diperbaiki");

    private final String sebutan;

    PutusanLaporanAkhir(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
