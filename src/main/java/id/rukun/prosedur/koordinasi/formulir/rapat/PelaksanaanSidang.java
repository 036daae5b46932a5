package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether a session was held. */
public enum PelaksanaanSidang implements PilihanTetap {
    DILAKSANAKAN("Dilaksanakan"),
    DITUNDA("Ditunda"),
    DIBATALKAN("Dibatalkan");

    private final String sebutan;

    PelaksanaanSidang(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
