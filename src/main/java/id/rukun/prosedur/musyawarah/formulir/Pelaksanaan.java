package id.rukun.prosedur.musyawarah.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether a meeting that was invited took place. */
public enum Pelaksanaan implements PilihanTetap {
    DILAKSANAKAN("Dilaksanakan"),
    /** Cancelled before it was opened; the count of failures is unchanged. */
    BATAL("Batal sebelum dibuka");

    private final String sebutan;

    Pelaksanaan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
