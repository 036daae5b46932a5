package id.rukun.prosedur.keputusan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** The Camat's answer to a signed Keputusan that needs his ratification. */
public enum JawabanPengesahan implements PilihanTetap {
    SAHKAN("Sahkan"),
    TOLAK("Tolak");

    private final String sebutan;

    JawabanPengesahan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
