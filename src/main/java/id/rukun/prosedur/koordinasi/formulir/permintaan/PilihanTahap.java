package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.PilihanTetap;

/** At which stage units coordinate (Pasal 1 angka 8 Perwali Bukittinggi 65/2014). */
public enum PilihanTahap implements PilihanTetap {
    PERENCANAAN("Perencanaan"),
    PELAKSANAAN("Pelaksanaan"),
    PENGENDALIAN("Pengendalian");

    private final String sebutan;

    PilihanTahap(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
