package id.rukun.prosedur.koordinasi.formulir.horizontal;

import id.rukun.isian.formulir.PilihanTetap;

/** How the text was discussed. */
public enum CaraPembahasan implements PilihanTetap {
    RAPAT("Dalam rapat"),
    TERTULIS("Secara tertulis");

    private final String sebutan;

    CaraPembahasan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
