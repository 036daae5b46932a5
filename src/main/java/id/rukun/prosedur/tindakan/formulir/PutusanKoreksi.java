package id.rukun.prosedur.tindakan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

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
