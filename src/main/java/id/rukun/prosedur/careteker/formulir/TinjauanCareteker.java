package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether the Lurah passes the list of a Careteker on to be set. */
public enum TinjauanCareteker implements PilihanTetap {
    TERUSKAN("Teruskan untuk ditetapkan"),
    KEMBALIKAN("Kembalikan kepada Careteker");

    private final String sebutan;

    TinjauanCareteker(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
