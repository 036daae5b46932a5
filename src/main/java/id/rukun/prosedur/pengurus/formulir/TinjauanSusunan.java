package id.rukun.prosedur.pengurus.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** The Lurah's answer to a list. */
public enum TinjauanSusunan implements PilihanTetap {
    TERUSKAN("Teruskan untuk ditetapkan"),
    KEMBALIKAN("Kembalikan kepada Ketua terpilih");

    private final String sebutan;

    TinjauanSusunan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
