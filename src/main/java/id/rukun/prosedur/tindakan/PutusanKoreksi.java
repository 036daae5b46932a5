package id.rukun.prosedur.tindakan;

import id.rukun.isian.PilihanTetap;

/** The superior's answer to a correction. */
public enum PutusanKoreksi implements PilihanTetap {
    SETUJUI("Setujui koreksi"),
    TOLAK("Tolak koreksi");

    private final String sebutan;

    PutusanKoreksi(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
