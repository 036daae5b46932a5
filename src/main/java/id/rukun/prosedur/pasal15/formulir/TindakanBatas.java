package id.rukun.prosedur.pasal15.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What the Lurah does about units on the list. */
public enum TindakanBatas implements PilihanTetap {
    BUKA("Buka pertimbangan Pasal 15 untuk setiap unit"),
    TUNDA("Tunda tinjauannya");

    private final String sebutan;

    TindakanBatas(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
