package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.formulir.PilihanTetap;

/** Who is to come for a unit. */
public enum KehadiranDirencanakan implements PilihanTetap {
    KEPALA("Kepala unit"),
    WAKIL("Wakil"),
    TIDAK_HADIR("Tidak hadir");

    private final String sebutan;

    KehadiranDirencanakan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
