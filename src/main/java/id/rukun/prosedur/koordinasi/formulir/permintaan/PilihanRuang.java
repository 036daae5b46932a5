package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.PilihanTetap;

/** For which kind of working relation the guideline serves (Pasal 4 Perwali Banjar 6/2023). */
public enum PilihanRuang implements PilihanTetap {
    KOORDINASI("Koordinasi"),
    KERJASAMA_KEMITRAAN("Kerja sama dan kemitraan"),
    PEMBINAAN("Pembinaan"),
    PENGAWASAN("Pengawasan");

    private final String sebutan;

    PilihanRuang(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
