package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether it recurs (Pasal 18 ayat (4) Perwali Banjar 6/2023). */
public enum PilihanWaktu implements PilihanTetap {
    PERIODIK("Periodik, menurut jadwal"),
    INSIDENTAL("Insidental, menurut kebutuhan");

    private final String sebutan;

    PilihanWaktu(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
