package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.PilihanTetap;

/** What the Sekda answers. */
public enum PutusanSekda implements PilihanTetap {
    TANGANI("Tangani sendiri"),
    RUTEKAN("Serahkan kepada Asisten"),
    KEMBALIKAN("Kembalikan kepada pemohon"),
    TOLAK("Tolak");

    private final String sebutan;

    PutusanSekda(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
