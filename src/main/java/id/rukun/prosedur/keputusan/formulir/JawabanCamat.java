package id.rukun.prosedur.keputusan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** The Camat's answer to a draft. */
public enum JawabanCamat implements PilihanTetap {
    SETUJU("Setuju"),
    /** Returned for revision. */
    KEMBALIKAN("Kembalikan untuk diperbaiki"),
    TOLAK("Tolak");

    private final String sebutan;

    JawabanCamat(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
