package id.rukun.prosedur.musyawarah;

import id.rukun.isian.PilihanTetap;

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
