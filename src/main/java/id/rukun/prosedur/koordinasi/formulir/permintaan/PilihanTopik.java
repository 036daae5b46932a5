package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.PilihanTetap;

/** What the matter turns on (Pasal 8 ayat (4), Pasal 9 angka 3, 5, and 7 Perwali Bukittinggi 65/2014). */
public enum PilihanTopik implements PilihanTetap {
    UMUM("Permasalahan umum pemerintahan, pembangunan, atau kemasyarakatan"),
    TEKNIS("Permasalahan teknis tertentu"),
    KEBIJAKAN("Suatu kebijakan"),
    SUMBER_DAYA("Pengelolaan sumber daya");

    private final String sebutan;

    PilihanTopik(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
