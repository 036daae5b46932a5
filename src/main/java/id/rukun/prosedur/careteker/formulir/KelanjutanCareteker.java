package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What follows a period of a Careteker; the Lurah may appoint again (Pasal 8 ayat (1)). */
public enum KelanjutanCareteker implements PilihanTetap {
    SAMA("Tunjuk lagi PNS yang sama"),
    LAIN("Tunjuk PNS lain"),
    TIDAK("Tidak ditunjuk lagi");

    private final String sebutan;

    KelanjutanCareteker(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
