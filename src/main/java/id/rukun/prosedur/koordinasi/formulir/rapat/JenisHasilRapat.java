package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.formulir.PilihanTetap;

/** What a result of a meeting is. */
public enum JenisHasilRapat implements PilihanTetap {
    KEPUTUSAN("Keputusan"),
    KESEPAHAMAN("Kesepahaman"),
    PERINTAH("Perintah");

    private final String sebutan;

    JenisHasilRapat(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
