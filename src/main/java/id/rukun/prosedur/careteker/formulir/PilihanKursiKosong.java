package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** What the Lurah does about a chair that nobody exercises. */
public enum PilihanKursiKosong implements PilihanTetap {
    TUNJUK("Tunjuk Careteker"),
    TUNDA("Belum menunjuk; pemilihan Ketua disiapkan");

    private final String sebutan;

    PilihanKursiKosong(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
