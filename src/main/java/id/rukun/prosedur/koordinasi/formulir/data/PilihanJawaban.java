package id.rukun.prosedur.koordinasi.formulir.data;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether a request can be met. */
public enum PilihanJawaban implements PilihanTetap {
    DIJAWAB("Dijawab"),
    TIDAK_DAPAT("Tidak dapat dipenuhi");

    private final String sebutan;

    PilihanJawaban(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
