package id.rukun.prosedur.koordinasi.formulir.pelimpahan;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether authority is given or taken back. */
public enum TindakanPelimpahan implements PilihanTetap {
    LIMPAHKAN("Limpahkan"),
    CABUT("Cabut pelimpahan");

    private final String sebutan;

    TindakanPelimpahan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
