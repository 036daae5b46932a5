package id.rukun.prosedur.koordinasi.formulir.horizontal;

import id.rukun.isian.formulir.PilihanTetap;

/** What an Asisten answers to the text. */
public enum PutusanAsisten implements PilihanTetap {
    SETUJU("Setuju"),
    TIDAK_SETUJU("Tidak setuju");

    private final String sebutan;

    PutusanAsisten(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
