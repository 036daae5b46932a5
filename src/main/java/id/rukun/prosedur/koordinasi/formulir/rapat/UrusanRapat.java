package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.formulir.PilihanTetap;

/** What a general meeting turns on: three areas (Pasal 9 angka 3 Perwali Bukittinggi 65/2014), and what belongs to none of them. */
public enum UrusanRapat implements PilihanTetap {
    PEMERINTAHAN("Pemerintahan"),
    PEMBANGUNAN("Pembangunan"),
    KEMASYARAKATAN("Kemasyarakatan"),
    LAIN("Di luar ketiga bidang itu");

    private final String sebutan;

    UrusanRapat(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
