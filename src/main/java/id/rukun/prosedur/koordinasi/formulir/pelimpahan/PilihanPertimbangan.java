package id.rukun.prosedur.koordinasi.formulir.pelimpahan;

import id.rukun.isian.formulir.PilihanTetap;

/** What was considered. */
public enum PilihanPertimbangan implements PilihanTetap {
    BEBAN_KERJA("Beban kerja"),
    RENTANG_KENDALI("Rentang kendali");

    private final String sebutan;

    PilihanPertimbangan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
