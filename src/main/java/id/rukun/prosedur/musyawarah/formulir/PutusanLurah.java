package id.rukun.prosedur.musyawarah.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether the Lurah lets a stuck procedure go on. */
public enum PutusanLurah implements PilihanTetap {
    LANJUT("Lanjutkan"),
    AKHIRI("Akhiri");

    private final String sebutan;

    PutusanLurah(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
