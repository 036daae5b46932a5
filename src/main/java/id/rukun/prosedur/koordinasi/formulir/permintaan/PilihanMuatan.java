package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.PilihanTetap;

/** What a coordination of structural nature carries (Pasal 11 and Pasal 21 ayat (1) Perwali Banjar 6/2023). */
public enum PilihanMuatan implements PilihanTetap {
    PETUNJUK("Petunjuk kepada bawahan"),
    LAPORAN("Laporan kepada atasan");

    private final String sebutan;

    PilihanMuatan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
