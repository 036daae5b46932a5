package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.formulir.PilihanTetap;

/** What an Asisten's own meeting turns on (Pasal 8 ayat (4), Pasal 9 angka 3 and 5 Perwali Bukittinggi 65/2014). */
public enum PokokRapatAsisten implements PilihanTetap {
    TEKNIS("Permasalahan teknis tertentu"),
    SUMBER_DAYA("Pengelolaan sumber daya"),
    UMUM("Permasalahan umum");

    private final String sebutan;

    PokokRapatAsisten(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
