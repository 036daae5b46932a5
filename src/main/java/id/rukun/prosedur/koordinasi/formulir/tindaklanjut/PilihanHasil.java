package id.rukun.prosedur.koordinasi.formulir.tindaklanjut;

import id.rukun.isian.formulir.PilihanTetap;

/** How following up ends. */
public enum PilihanHasil implements PilihanTetap {
    SELESAI("Selesai"),
    DIGANTI("Digantikan butir yang kemudian");

    private final String sebutan;

    PilihanHasil(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
