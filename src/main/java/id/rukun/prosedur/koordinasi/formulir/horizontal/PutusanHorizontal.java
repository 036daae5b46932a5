package id.rukun.prosedur.koordinasi.formulir.horizontal;

import id.rukun.isian.formulir.PilihanTetap;

/** What the Sekretaris Daerah decides. */
public enum PutusanHorizontal implements PilihanTetap {
    TETAPKAN("Tetapkan naskahnya"),
    ULANGI("Susun ulang");

    private final String sebutan;

    PutusanHorizontal(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
