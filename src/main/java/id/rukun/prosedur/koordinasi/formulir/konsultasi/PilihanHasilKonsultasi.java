package id.rukun.prosedur.koordinasi.formulir.konsultasi;

import id.rukun.isian.formulir.PilihanTetap;

/** What came of a consultation. */
public enum PilihanHasilKonsultasi implements PilihanTetap {
    KESEPAHAMAN("Kesepahaman"),
    PANDANGAN_BERBEDA("Pandangan berbeda");

    private final String sebutan;

    PilihanHasilKonsultasi(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
