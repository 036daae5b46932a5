package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.formulir.PilihanTetap;

/** The areas of a general meeting (Pasal 9 angka 3 Perwali Bukittinggi 65/2014). */
public enum UrusanRapat implements PilihanTetap {
    PEMERINTAHAN("Pemerintahan"),
    PEMBANGUNAN("Pembangunan"),
    KEMASYARAKATAN("Kemasyarakatan");

    private final String sebutan;

    UrusanRapat(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
