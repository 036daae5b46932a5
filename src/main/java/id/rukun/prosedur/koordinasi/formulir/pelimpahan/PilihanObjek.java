package id.rukun.prosedur.koordinasi.formulir.pelimpahan;

import id.rukun.isian.formulir.PilihanTetap;

/** What may be delegated. */
public enum PilihanObjek implements PilihanTetap {
    OPERASIONAL_TEKNIS("Pelaksanaan koordinasi teknis operasional (Pasal 7 ayat (4))"),
    KOORDINASI_KERJA("Kewenangan koordinasi kerja (Pasal 8 ayat (2))");

    private final String sebutan;

    PilihanObjek(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
