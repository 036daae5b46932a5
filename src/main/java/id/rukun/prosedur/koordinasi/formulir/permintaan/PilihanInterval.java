package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.PilihanTetap;

/** How often it recurs (Pasal 18 ayat (5) Perwali Banjar 6/2023). */
public enum PilihanInterval implements PilihanTetap {
    MINGGUAN("Setiap minggu"),
    BULANAN("Setiap bulan"),
    TRIWULANAN("Setiap tiga bulan"),
    SEMESTERAN("Setiap enam bulan"),
    TAHUNAN("Setiap tahun");

    private final String sebutan;

    PilihanInterval(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
