package id.rukun.prosedur.penggabungan.formulir;

import id.rukun.isian.formulir.PilihanTetap;

/** Whether the Musyawarah at Kelurahan level reached consensus; the law knows no vote there. */
public enum MufakatKelurahan implements PilihanTetap {
    TERCAPAI("Mufakat tercapai"),
    TIDAK_TERCAPAI("Mufakat tidak tercapai");

    private final String sebutan;

    MufakatKelurahan(String sebutan) {
        this.sebutan = sebutan;
    }

    @Override
    public String sebutan() {
        return sebutan;
    }
}
