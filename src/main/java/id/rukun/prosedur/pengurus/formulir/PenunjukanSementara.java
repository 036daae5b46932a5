package id.rukun.prosedur.pengurus.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether the Lurah names a temporary board: he may (Pasal 32 ayat (1)). */
public enum PenunjukanSementara implements PilihanTetap {
    TUNJUK("Tunjuk pengurus sementara"),
    TUNDA("Belum menunjuk");

    private final String sebutan;

    PenunjukanSementara(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
