package id.rukun.prosedur.koordinasi.formulir.pelimpahan;

import id.rukun.isian.formulir.PilihanTetap;

/** What may be delegated, and what not. */
public enum PilihanObjek implements PilihanTetap {
    OPERASIONAL_TEKNIS("Pelaksanaan koordinasi teknis operasional (Pasal 7 ayat (4))"),
    KOORDINASI_KERJA("Kewenangan koordinasi kerja (Pasal 8 ayat (2))"),
    PENYUSUNAN_KEBIJAKAN("Koordinasi penyusunan kebijakan (tidak dapat dilimpahkan)");

    private final String sebutan;

    PilihanObjek(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
